"""The images of photos: sent once after the photo itself, fetched when somebody wants to see them.

With the exchange travel the photos' rows, each with a thumbnail. An image is named by its content (sha256), so it is
never sent twice, never changes, and is known to have arrived whole.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, ServerError
from ..workspace.store import Workspace
from . import state
from .connections import Connections, StoppedError
from .features import GEOMETRY
from .server.central import IMAGE_COLLECTION
from .server.client import FeaturesClient, RefusedError
from .state import Agreed


@dataclass
class FetchResult:
    """How many images came, and how many photos have none on the server (yet)."""

    fetched: int = 0
    missing: int = 0
    cancelled: bool = False


def image_id(nis: str, content_sha256: str) -> str:
    """The uuid of an image: it follows from the municipality and the content, on every machine the same."""
    digest = hashlib.sha256(f"{nis}/{content_sha256}".encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def send_images(
    workspace: Workspace, client: FeaturesClient, connections: Connections
) -> dict[str, RefusedError | ServerError]:
    """Send the images that the server does not have, of photos that it has; returns what it refused, by photo."""
    refused = {}
    for photo_id, content in _unsent(workspace).items():
        connections.pause()
        reason = _send(workspace, client, connections, photo_id, content)
        if reason is not None:
            refused[photo_id] = reason
    return refused


def fetch_images(
    workspace: Workspace,
    client: FeaturesClient,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    sites: Sequence[str] | None = None,
) -> FetchResult:
    """Fetch the images of photos that have none here: of all sites, or of those with these ids.

    Each image is kept as soon as it is there; stopped midway, the rest is fetched another time.
    """
    with workspace.reading() as connection:
        photos = [
            (row["id"], row["content_sha256"]) for row in connection.execute(
                "SELECT id, content_sha256, site_id FROM photo WHERE image IS NULL AND content_sha256 IS NOT NULL"
            ) if sites is None or row["site_id"] in sites
        ]
    result = FetchResult()
    connections = Connections(1 if getattr(client.transport, "connections", 1) > 1 else 0, cancelled)
    try:
        for number, (photo_id, content) in enumerate(photos):
            feature = connections.run(client.get, IMAGE_COLLECTION, image_id(workspace.nis, content))
            image = _image(feature, content)
            if image is None:
                result.missing += 1
            else:
                with workspace.transaction() as connection:
                    workspace.update(connection, "photo", photo_id, {"image": image})
                result.fetched += 1
            progress((number + 1) / len(photos))
    except StoppedError:
        result.cancelled = True
    finally:
        connections.close()
    return result


def _unsent(workspace: Workspace) -> dict[str, str]:
    """Content by photo, of photos that the server has and whose image it was not given yet."""
    with workspace.reading() as connection:
        sent = state.agreed(connection, IMAGE_COLLECTION)
        rows = connection.execute(
            "SELECT photo.id, photo.content_sha256 FROM photo JOIN sync_base AS base"
            " ON base.collection = 'photo' AND base.id = photo.id AND base.payload <> 'null'"
            " WHERE photo.image IS NOT NULL"
        ).fetchall()
    found: dict[str, str] = {}
    for id_, content in rows:
        if content and image_id(workspace.nis, content) not in sent and content not in found.values():
            found[id_] = content
    return found


def _send(
    workspace: Workspace, client: FeaturesClient, connections: Connections, photo_id: str, content: str
) -> ServerError | None:
    """Send one image unless the server has it, and see that it has; returns why not."""
    with workspace.reading() as connection:
        (image,) = connection.execute("SELECT image FROM photo WHERE id = ?", (photo_id,)).fetchone()
        geometry = state.agreed(connection, "photo", [photo_id])[photo_id].payload[GEOMETRY]
    if hashlib.sha256(image).hexdigest() != content:
        return ServerError(
            QT_TRANSLATE_NOOP("errors", "The image of a photo is not the one that its row names."),
            QT_TRANSLATE_NOOP("errors", "Remove the photo and add it again.")
        )
    id_ = image_id(workspace.nis, content)
    rev = connections.run(_rev, client, id_, content)
    if rev is None:
        feature = {
            "type": "Feature", "id": id_, "geometry": geometry,
            "properties": {
                "nis": workspace.nis, "content_sha256": content, "base_rev": None, "deleted": False,
                "image": base64.b64encode(image).decode("ascii"),
            },
        }
        try:
            connections.run(client.create, IMAGE_COLLECTION, feature)
        except RefusedError as refusal:
            return refusal
        rev = connections.run(_rev, client, id_, content)
    if rev is None:
        return ServerError(
            QT_TRANSLATE_NOOP("errors", "The server accepted the image but did not store it."),
            QT_TRANSLATE_NOOP("errors", "Tell the server's administrator.")
        )
    with workspace.transaction() as connection:
        state.keep_agreed(connection, IMAGE_COLLECTION, {id_: Agreed(rev, {GEOMETRY: None}, "")})
    return None


def _rev(client: FeaturesClient, id_: str, content: str) -> int | None:
    """The rev of an image on the server, without the image itself; None where it has none."""
    asked = {"filter": f"content_sha256='{content}'", "properties": "rev,content_sha256", "limit": 10}
    answer = client.attempt(IMAGE_COLLECTION, asked)
    for feature in answer.features if answer is not None else ():
        if feature["id"] == id_ and feature["properties"].get("content_sha256") == content:
            return feature["properties"]["rev"]
    return None


def _image(feature: dict | None, content: str) -> bytes | None:
    """The image of a feature, if it is the one that was asked for."""
    try:
        image = base64.b64decode((feature or {}).get("properties", {}).get("image") or "", validate=False)
    except (binascii.Error, ValueError, TypeError):
        return None
    return image if hashlib.sha256(image).hexdigest() == content else None
