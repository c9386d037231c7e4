"""Photos prepared for the workspace: upright, small, anonymous, the same each time; and what is no photo, in words."""

from __future__ import annotations

import base64
import hashlib
import os
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsExifTools
from qgis.PyQt.QtGui import QColor, QImage

from evplanner_plugin.documents.photos import image_file
from evplanner_plugin.documents.photos.prepare import LARGEST_IMAGE, LARGEST_THUMBNAIL, prepare
from evplanner_plugin.errors import BadInput, Cancelled
from tests.photo_files import PLACE, SECRETS, camera_photo, picture, plain_bytes

ROOT = Path(__file__).resolve().parents[2]


def corners(content: bytes) -> list[str]:
    """Names of the colours in the corners, clockwise from the upper left."""
    image = QImage.fromData(content)
    right, bottom = image.width() - 3, image.height() - 3
    named = {"red": QColor("red"), "green": QColor("green"), "blue": QColor("blue"), "yellow": QColor("yellow")}

    def nearest(colour: QColor) -> str:
        return min(named, key=lambda name: sum(
            abs(a - b) for a, b in zip(colour.getRgb()[:3], named[name].getRgb()[:3])
        ))

    return [nearest(image.pixelColor(x, y)) for x, y in ((2, 2), (right, 2), (right, bottom), (2, bottom))]


def segments(content: bytes) -> set[int]:
    """Codes of all markers before the picture, read without the product's own reader."""
    found, position = set(), 2
    while content[position + 1] != 0xDA:
        found.add(content[position + 1])
        position += 2 + struct.unpack(">H", content[position + 2 : position + 4])[0]
    return found


def check_anonymous(content: bytes) -> None:
    assert not [secret for secret in SECRETS if secret in content]
    for name in (b"Exif", b"GPS", b"http://ns.adobe.com", b"ICC_PROFILE", b"Photoshop", b"8BIM"):
        assert name not in content
    noting = set(range(0xE1, 0xF0)) | {0xFE}
    assert not segments(content) & noting


def test_the_test_photo_is_what_phones_make(tmp_path):
    """Negative control: everything that must go is there first."""
    path = camera_photo(tmp_path / "a.jpg", orientation=6)
    content = path.read_bytes()
    assert all(secret in content for secret in SECRETS)
    tags = QgsExifTools.readTags(str(path))
    assert tags["Exif.Image.Make"] == "PhoneMaker" and tags["Exif.Image.Orientation"] == 6
    point, found = QgsExifTools.getGeoTag(str(path))
    assert found and (point.x(), point.y()) == pytest.approx(PLACE, abs=1e-6)


def test_a_photo_loses_everything_but_the_picture(tmp_path):
    path = camera_photo(tmp_path / "IMG_0815.jpg", 3000, 2000)
    before = path.read_bytes()
    photo = prepare(path)
    check_anonymous(photo.content)
    check_anonymous(base64.b64decode(photo.thumbnail))
    assert (photo.width, photo.height) == (1600, 1066) and photo.position is None
    size = QImage.fromData(photo.content).size()
    assert (size.width(), size.height()) == (1600, 1066)
    assert photo.content_sha256 == hashlib.sha256(photo.content).hexdigest()
    assert photo.thumbnail.startswith("/9j/") and len(photo.content) < LARGEST_IMAGE
    small = QImage.fromData(base64.b64decode(photo.thumbnail))
    assert (small.width(), small.height()) == (240, 159)
    assert photo.taken_at == "2026-03-31T08:15:00.000Z"
    assert path.read_bytes() == before, "the file itself is not touched"
    kept = tmp_path / "kept.jpg"
    kept.write_bytes(photo.content)
    assert QgsExifTools.readTags(str(kept)) == {} and not QgsExifTools.getGeoTag(str(kept))[1]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    longitude=st.floats(-180, 180), latitude=st.floats(-90, 90), orientation=st.integers(0, 9),
    width=st.integers(1, 90), height=st.integers(1, 90), taken=st.sampled_from(["2026:03:31 10:15:00", "", "?"]),
)
def test_no_prepared_photo_has_a_position(tmp_path, longitude, latitude, orientation, width, height, taken):
    path = camera_photo(
        tmp_path / "any.jpg", width, height, orientation=orientation, taken=taken, place=(longitude, latitude)
    )
    photo = prepare(path)
    check_anonymous(photo.content)
    check_anonymous(base64.b64decode(photo.thumbnail))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(longitude=st.floats(-179.99, 179.99), latitude=st.floats(-89.99, 89.99))
def test_a_position_that_is_kept_comes_back_with_the_time_and_nothing_else(tmp_path, longitude, latitude):
    photo = prepare(camera_photo(tmp_path / "any.jpg", place=(longitude, latitude)), keep_location=True)
    if photo.position is None:
        assert abs(longitude) < 1e-6 and abs(latitude) < 1e-6, "nowhere but off Africa is taken for no position"
        return
    assert photo.position == pytest.approx((longitude, latitude), abs=1e-6)
    kept = tmp_path / "kept.jpg"
    kept.write_bytes(photo.content)
    point, found = QgsExifTools.getGeoTag(str(kept))
    assert found and (point.x(), point.y()) == pytest.approx((longitude, latitude), abs=2e-6)
    tags = QgsExifTools.readTags(str(kept))
    assert {name.split(".")[1] for name in tags} == {"Image", "GPSInfo"}
    assert [name for name in tags if name.startswith("Exif.Image.")] == ["Exif.Image.GPSTag"]
    assert not [secret for secret in SECRETS if secret in photo.content]
    again = prepare(kept, keep_location=True)
    assert again.taken_at == photo.taken_at == "2026-03-31T08:15:00.000Z"
    assert again.position == pytest.approx(photo.position, abs=1e-7)


def test_a_photo_without_position_stays_anonymous_even_when_it_was_to_be_kept(tmp_path):
    photo = prepare(camera_photo(tmp_path / "a.jpg", place=None), keep_location=True)
    assert photo.position is None
    check_anonymous(photo.content)


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (1, "red green blue yellow"), (2, "green red yellow blue"), (3, "blue yellow red green"),
        (4, "yellow blue green red"), (5, "red yellow blue green"), (6, "yellow red green blue"),
        (7, "blue green red yellow"), (8, "green blue yellow red"),
    ],
)  # fmt: skip
def test_a_photo_stands_upright(tmp_path, orientation, expected):
    photo = prepare(camera_photo(tmp_path / "a.jpg", 1800, 1200, orientation=orientation))
    assert corners(photo.content) == expected.split()
    turned = orientation >= 5
    assert (photo.width, photo.height) == ((1066, 1600) if turned else (1600, 1066))


def test_the_same_photo_gives_the_same_bytes_whatever_its_name(tmp_path):
    first = prepare(camera_photo(tmp_path / "a.jpg", 2000, 1000))
    second = prepare(camera_photo(tmp_path / "copy of a.jpg", 2000, 1000))
    other = prepare(camera_photo(tmp_path / "b.jpg", 2000, 1000, colours=30))
    assert (first.content, first.thumbnail) == (second.content, second.thumbnail)
    assert first.content_sha256 != other.content_sha256


def test_small_photos_are_not_blown_up_and_transparent_ones_lie_on_white(tmp_path):
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setText("Author", "comment-secret")
    path = tmp_path / "clear.png"
    path.write_bytes(plain_bytes(image, b"png"))
    photo = prepare(path)
    assert (photo.width, photo.height) == (30, 20)
    assert QImage.fromData(photo.content).pixelColor(10, 10) == QColor("white")
    check_anonymous(photo.content)


@pytest.mark.parametrize("kind", ["png", "tiff", "bmp", "webp"])
def test_other_kinds_of_pictures(tmp_path, kind):
    if kind not in image_file.suffixes():
        pytest.skip(f"this Qt reads no {kind}")
    path = tmp_path / "picture.jpg"  # the content counts, not the name
    path.write_bytes(plain_bytes(picture(1700, 400), kind.encode()))
    photo = prepare(path)
    assert (photo.width, photo.height) == (1600, 376)
    assert corners(photo.content) == ["red", "green", "blue", "yellow"]


@pytest.mark.parametrize(
    ("taken", "offset", "utc"),
    [
        ("2026:03:31 10:15:00", "+02:00", "2026-03-31T08:15:00.000Z"),
        ("2026:03:31 10:15:00", "-05:30", "2026-03-31T15:45:00.000Z"),
        ("2026:07:01 10:15:00", "", "2026-07-01T08:15:00.000Z"),
        ("2026:01:01 10:15:00", "", "2026-01-01T09:15:00.000Z"),
        ("1980:01:01 00:00:00", "", ""), ("2099:01:01 00:00:00", "", ""), ("0000:00:00 00:00:00", "", ""),
        ("yesterday", "", ""), ("", "", ""), ("2026:03:31 10:15:00", "+99:99", ""),
    ],
)  # fmt: skip
def test_when_a_photo_was_taken(tmp_path, monkeypatch, taken, offset, utc):
    monkeypatch.setenv("TZ", "Europe/Brussels")
    time.tzset()
    try:
        assert prepare(camera_photo(tmp_path / "a.jpg", taken=taken, offset=offset)).taken_at == utc
    finally:
        monkeypatch.undo()
        time.tzset()


def _heic() -> bytes:
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)


def _bomb() -> bytes:
    """A PNG of a few bytes that claims 60,000 × 60,000 pixels."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    parts = b"\x89PNG\r\n\x1a\n"
    for name, body in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")):
        parts += struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return parts


@pytest.mark.parametrize(
    ("content", "sentence", "remedy"),
    [
        (lambda: b"", "is empty", "Copy the photo"),
        (lambda: b"This is a letter.", "is no picture", "JPEG, PNG, TIFF or WebP"),
        (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/></svg>", "is no picture", "JPEG"),
        (lambda: plain_bytes(picture(900, 900))[:3000], "is damaged", "Copy the photo"),
        (lambda: plain_bytes(picture(900, 900), b"png")[:2000], "is damaged", "Copy the photo"),
        (lambda: plain_bytes(picture(90, 90))[:100], "is", "photo"),
        (_heic, "HEIC", "Save it as JPEG"),
        (_bomb, "3600 megapixels", "Save it smaller"),
        (lambda: b"\xff\xd8\xff\xd9", "is", "photo"),
    ],
    ids=["empty", "text", "drawing", "truncated jpeg", "truncated png", "header only", "heic", "bomb", "no content"],
)  # fmt: skip
def test_what_is_no_photo_is_said_in_one_sentence(tmp_path, content, sentence, remedy):
    path = tmp_path / "photo <b>1.jpg"
    path.write_bytes(content())
    with pytest.raises(BadInput) as refused:
        prepare(path)
    assert sentence in str(refused.value) and remedy in str(refused.value)
    assert "photo <b>1.jpg" in str(refused.value) and str(tmp_path) not in str(refused.value)


def test_a_preview_in_the_notes_does_not_hide_that_the_photo_is_cut_off(tmp_path):
    path = camera_photo(tmp_path / "a.jpg", 900, 900)
    whole = path.read_bytes()
    preview = b"\xff\xe3" + struct.pack(">H", 202) + b"\xff\xd8" + bytes(196) + b"\xff\xd9"
    path.write_bytes(whole[:2] + preview + whole[2:-600])
    with pytest.raises(BadInput, match="is damaged"):
        prepare(path)


def test_a_folder_a_missing_file_and_one_without_rights(tmp_path, monkeypatch):
    with pytest.raises(BadInput, match="is a folder"):
        prepare(tmp_path)
    with pytest.raises(BadInput, match=r"There is no file “gone\.jpg” any more"):
        prepare(tmp_path / "gone.jpg")
    with pytest.raises(BadInput, match="no file"):
        prepare(Path("a\0b.jpg"))
    locked = camera_photo(tmp_path / "locked.jpg")
    opened = Path.open
    monkeypatch.setattr(Path, "open", lambda path, *rest, **more: _denied(path, locked, opened, rest, more))
    with pytest.raises(BadInput, match=r"“locked\.jpg” may not be read"):
        prepare(locked)


def _denied(path, locked, opened, rest, more):
    if path == locked:
        raise PermissionError(13, "Permission denied")
    return opened(path, *rest, **more)


@pytest.mark.parametrize("kind", ["jpg", "png"])
def test_cancelling_stops_in_the_middle_of_a_picture(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    noise = QImage(os.urandom(1200 * 900 * 4), 1200, 900, QImage.Format.Format_RGB32)
    path.write_bytes(plain_bytes(noise, b"png" if kind == "png" else b"jpeg"))
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 6

    with pytest.raises(Cancelled):
        prepare(path, cancelled=cancelled)
    assert len(asked) < 30, "it went on reading"


SIXTY = """
import resource, sys
sys.path.insert(0, sys.argv[1])
import numpy
from osgeo import gdal
from qgis.PyQt.QtGui import QGuiApplication
application = QGuiApplication([])
from evplanner_plugin.documents.photos.prepare import prepare
small = sys.argv[2] + "/small.jpg"
from qgis.PyQt.QtGui import QImage
image = QImage(100, 100, QImage.Format.Format_RGB32); image.fill(0); image.save(small)
prepare(small)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
photo = prepare(sys.argv[2] + "/sixty." + sys.argv[3])
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(photo.width, photo.height, len(photo.content), (after - before) // 1024)
"""


@pytest.fixture(scope="module")
def sixty_megapixels(tmp_path_factory):
    """The same picture of 60 megapixels as JPEG and as PNG."""
    import numpy
    from osgeo import gdal

    folder = tmp_path_factory.mktemp("sixty")
    width, height = 9488, 6324
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    grain = numpy.random.default_rng(1).integers(0, 16, (1, width), dtype="uint8")
    for band in range(3):
        rows = (numpy.arange(height) * (band + 1) // 32).astype("uint8")
        memory.GetRasterBand(band + 1).WriteArray(rows[:, None] ^ grain)
    gdal.GetDriverByName("JPEG").CreateCopy(str(folder / "sixty.jpg"), memory, options=["QUALITY=85"])
    gdal.GetDriverByName("PNG").CreateCopy(str(folder / "sixty.png"), memory, options=["ZLEVEL=1"])
    return folder


@pytest.mark.parametrize("kind", ["jpg", "png"])
def test_sixty_megapixels_take_little_memory(sixty_megapixels, kind):
    done = subprocess.run(
        [sys.executable, "-c", SIXTY, str(ROOT), str(sixty_megapixels), kind],
        capture_output=True, text=True, timeout=100, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    width, height, size, megabytes = map(int, done.stdout.split())
    assert (width, height) == (1600, 1066) and size <= LARGEST_IMAGE
    assert megabytes < 100, "the whole picture would take 240 MB"


def test_a_picture_of_pure_noise_still_fits_what_the_server_takes(tmp_path):
    path = tmp_path / "noise.png"
    noise = QImage(os.urandom(1600 * 1600 * 4), 1600, 1600, QImage.Format.Format_RGB32)
    path.write_bytes(plain_bytes(noise, b"png"))
    photo = prepare(path)
    assert len(photo.content) <= LARGEST_IMAGE
    assert len(base64.b64decode(photo.thumbnail)) <= LARGEST_THUMBNAIL
