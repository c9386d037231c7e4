"""The reference of the algorithms says what the provider declares."""

from __future__ import annotations

from tools.build_reference import KINDS, PAGE, reference


def test_the_page_is_what_the_provider_says(provider):
    assert PAGE.read_text(encoding="utf-8") == reference(provider), "run tools/build_reference.py"


def test_everything_is_explained(provider):
    """No algorithm without its lines, no parameter without a word about it."""
    page = reference(provider)
    for algorithm in provider.algorithms():
        assert f"### {algorithm.name()}\n" in page and algorithm.shortDescription() and algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.type() in KINDS and parameter.description(), (algorithm.name(), parameter.name())
