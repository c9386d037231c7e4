"""A few spoiled files of each format; ten thousand of each are a command: python -m tests.fuzz."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.formats import FORMATS, Format
from tests.fuzz.mutations import mutated
from tests.fuzz.run import fuzz

COUNT = 100

OTHERS = ("usage_", "returned_", "requests_", "odt_template", "docx_template")
"""Formats that are tested with what reads them."""


@pytest.mark.parametrize("format", [name for name in FORMATS if not name.startswith(OTHERS)])
def test_spoiled_files_give_locations_rejected_rows_or_sentences(format, tmp_path):
    outcome = fuzz(format, COUNT, 7, tmp_path)
    assert not outcome.faults, outcome.faults[:3]
    assert outcome.files == COUNT and outcome.whole > 3 and sum(outcome.refused.values()) > 3  # both really happen


def test_the_harness_sees_a_fault(tmp_path, monkeypatch):
    """Negative control: a reader that lets another error through, or gives what cannot be, is found."""

    def careless(path):
        return len(path.read_bytes().decode("ascii")), 0

    monkeypatch.setitem(FORMATS, "careless", Format(lambda: [b"caf\xc3\xa9", b"plain"], careless))
    outcome = fuzz("careless", 40, 1, tmp_path)
    assert outcome.faults and "UnicodeDecodeError" in outcome.faults[0]


def test_spoiling_is_repeatable():
    seed = FORMATS["ocpi"].seeds()[0]
    first, second = (mutated(seed, random.Random(3)) for _ in range(2))
    assert first == second != seed
