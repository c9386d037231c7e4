"""Photos: thumbnails travel with the exchange, images when somebody wants them."""

from __future__ import annotations

import hashlib
from contextlib import closing

import numpy
import pytest
import shapely

from evplanner_plugin.sync.photos import fetch_images
from evplanner_plugin.sync.status import photos_without_image

pytest_plugins = ["tests.integration.central_fixture"]

HERE = shapely.Point(190_123.456, 215_654.321)


def photo(number: int) -> bytes:
    """300 kB that cannot be compressed, as a JPEG is."""
    return numpy.random.default_rng(number).bytes(300_000)


def add_photo(desk, image: bytes, **values) -> str:
    content = hashlib.sha256(image).hexdigest()
    return desk.add("photo", image=image, content_sha256=content, thumbnail="/9j/4AAQ", geometry=HERE, **values)


def images(central, nis):
    with closing(central.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT content_sha256, length(image), deleted FROM photo_image WHERE nis = %s", (nis,))
        return cursor.fetchall()


def test_an_image_is_sent_once_and_comes_when_asked_for(central, desk):
    one, two = desk(), desk()
    image = photo(1)
    first = add_photo(one, image, site_id="s1", caption="de bocht")
    second = add_photo(one, image, site_id="s2")
    assert one.sync().refused == []
    assert images(central, one.workspace.nis) == [(hashlib.sha256(image).hexdigest(), 400_000, False)]
    two.sync()
    assert two.row("photo", first)["thumbnail"] == "/9j/4AAQ" and two.row("photo", first)["image"] is None
    assert photos_without_image(two.workspace) == 2
    result = fetch_images(two.workspace, two.client, sites=["s1"])
    assert (result.fetched, result.missing) == (1, 0)
    assert two.row("photo", first)["image"] == image and two.row("photo", second)["image"] is None
    assert fetch_images(two.workspace, two.client).fetched == 1
    assert photos_without_image(two.workspace) == 0
    again = two.sync()
    assert (again.pulled, again.pushed, again.refused) == (0, 0, [])
    add_photo(two, image, site_id="s3")
    two.sync()
    assert len(images(central, one.workspace.nis)) == 1


def test_an_image_that_its_maker_has_not_sent_yet_is_missing_not_wrong(desk):
    one, two = desk(), desk()
    with one.workspace.transaction() as connection:
        one.workspace.insert(connection, "photo", [{
            "id": one.workspace.new_id(), "nis": one.workspace.nis, "geometry": HERE,
            "content_sha256": hashlib.sha256(b"not here").hexdigest(),
        }])
    one.sync(), two.sync()
    result = fetch_images(two.workspace, two.client)
    assert (result.fetched, result.missing) == (0, 1)


@pytest.mark.parametrize("stored", [b"another picture", b""])
def test_an_image_that_was_tampered_with_is_not_taken(central, desk, stored):
    one, two = desk(), desk()
    one_photo = add_photo(one, photo(2))
    one.sync(), two.sync()
    with closing(central.connect()) as connection, connection, connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE photo_image DISABLE TRIGGER sync_stamp; UPDATE photo_image SET image = encode(%s, 'base64')"
            " WHERE nis = %s; ALTER TABLE photo_image ENABLE TRIGGER sync_stamp", (stored, one.workspace.nis),
        )
    assert fetch_images(two.workspace, two.client).missing == 1
    assert two.row("photo", one_photo)["image"] is None


def test_a_removed_photo_takes_its_image_out_of_the_central_database(central, desk):
    one = desk()
    image = photo(3)
    first, second = add_photo(one, image, site_id="s1"), add_photo(one, image, site_id="s2")
    one.sync()
    one.remove("photo", first)
    one.sync()
    assert images(central, one.workspace.nis)[0][2] is False, "another photo still shows it"
    one.remove("photo", second)
    one.sync()
    assert images(central, one.workspace.nis) == [(hashlib.sha256(image).hexdigest(), None, True)]


def test_cancelling_keeps_what_came(desk):
    one, two = desk(), desk()
    for number in range(4):
        add_photo(one, photo(10 + number))
    one.sync(), two.sync()
    done = []
    result = fetch_images(two.workspace, two.client, done.append, lambda: len(done) >= 2)
    assert result.cancelled and result.fetched == 2 and photos_without_image(two.workspace) == 2
    assert fetch_images(two.workspace, two.client).fetched == 2
