"""What a diagnostic report must not tell: whatever login or user's folder is put among its texts is not in it."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.gui.about.redaction import HIDDEN, address, without_secrets

SIGNS = string.ascii_letters + string.digits + "!$%*+-._~"
SECRET = st.text(SIGNS, min_size=8, max_size=40).map(lambda text: "Zq7" + text)
NAME = st.text(string.ascii_letters + "éèëïü .-'", min_size=3, max_size=20).map(lambda text: f"X{text.strip()}y")


@given(SECRET, SECRET)
def test_a_login_in_an_address_goes(name, secret):
    text = without_secrets(f"GET https://{name}:{secret}@laden.example.be/api/collections?f=json failed")
    assert secret not in text and name not in text
    assert "laden.example.be/api/collections" in text


@given(SECRET, st.sampled_from(["token", "apikey", "api_key", "access_token", "key", "sig", "sv"]))
def test_a_key_in_an_address_goes_whatever_it_is_called(secret, name):
    text = without_secrets(f"could not read https://data.example.org/wfs?service=WFS&{name}={secret}#part")
    assert secret not in text and "https://data.example.org/wfs" in text


@given(
    SECRET,
    st.sampled_from(
        [
            "Authorization: Basic {}", "Authorization: Bearer {}", "'Authorization': 'Token {}'", "password={}",
            '"password": "{}"', "user='noor' password='{}'", "authcfg={}", "client_secret: {}", "X-API-Key: {}",
            "dbname=ev host=db password={} port=5432", "Cookie: session={}", "Proxy-Authorization: Negotiate {}",
        ]
    ),
)  # fmt: skip
def test_a_login_in_a_header_or_a_value_goes(secret, shape):
    assert secret not in without_secrets(f"before\n{shape.format(secret)}\nafter")


@given(
    NAME,
    st.sampled_from(
        [
            "/home/{}/plan/lille.gpkg", "/Users/{}/plan/lille.gpkg", "C:\\Users\\{}\\plan\\lille.gpkg",
            "C:/Users/{}/plan/lille.gpkg", "C:\\\\Users\\\\{}\\\\plan\\\\lille.gpkg",
        ]
    ),
)  # fmt: skip
def test_the_folder_of_any_user_is_shortened(name, shape):
    text = without_secrets(f"File {shape.format(name)} is damaged.", home="/nowhere/special")
    assert name not in text and "~" in text
    assert "lille.gpkg" in text


@pytest.mark.parametrize(
    "home, path",
    [
        ("/home/noor", "/home/noor/plan/lille.gpkg"),
        ("/srv/accounts/noor", "/srv/accounts/noor/plan/lille.gpkg"),
        ("D:\\Profiel\\Noor Peeters", "D:\\Profiel\\Noor Peeters\\plan\\lille.gpkg"),
        ("D:\\Profiel\\Noor Peeters", "D:/Profiel/Noor Peeters/plan/lille.gpkg"),
        ("D:\\Profiel\\Noor Peeters", "file:///D:/Profiel/Noor%20Peeters/plan/lille.gpkg"),
    ],
)
def test_the_own_folder_is_shortened_however_it_is_written(home, path):
    text = without_secrets(f"({path})", home=home)
    assert "oor" not in text and text.replace("\\", "/").endswith("~/plan/lille.gpkg)")


def test_what_helps_stays():
    text = (
        'Traceback (most recent call last):\n  File "/usr/share/qgis/python/x.py", line 12, in run\n'
        "sqlite3.OperationalError: no such column: token_count\n"
        "uuid 0b1f4e7a-58d1-4c53-9b31-0d8f7e0a9c11, /home stands, C:\\Users\\Public\\plan.gpkg"
    )
    assert without_secrets(text, home="/root") == text


def test_a_folder_that_only_begins_alike_is_another_one():
    assert without_secrets("/srv/noortje/plan", home="/srv/noor") == "/srv/noortje/plan"


def test_a_word_that_must_not_stay_goes_as_a_word():
    assert without_secrets("npeeters and npeetersen", names=["npeeters"]) == f"{HIDDEN} and npeetersen"


def test_a_password_with_a_slash_in_it_is_not_half_shown():
    assert "half" not in address("https://noor:half/other@laden.example.be/api")


@given(st.text(max_size=200))
def test_any_text_comes_through(text):
    once = without_secrets(text, home="/home/noor")
    assert without_secrets(once, home="/home/noor") == once or HIDDEN in once
