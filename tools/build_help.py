"""Makes the pages of the help window from ``resources/help/<language>/*.md``: HTML, an index and the algorithms' page.

``python tools/build_help.py`` writes all of them; ``--check`` writes nothing and ends with 1 where one is out of date.
The Markdown is what people write and what a forge shows; the HTML is what Qt shows, whatever its version, and what a
browser opens at a section.

How to write a page: one ``#`` title, then a paragraph that says what it is for. Names of buttons, fields and menus
**as on the screen, in bold** (a test looks them up in the translations); names that are QGIS's own in *italics*.
``<a id="name"></a>`` on a line above a heading gives it a name for links and for F1; it is the same in all languages.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

HELP = ROOT / "resources" / "help"
LANGUAGES = ("en", "nl")


def topics() -> list[str]:
    """The pages, in the order of the contents."""
    return json.loads((HELP / "contents.json").read_text(encoding="utf-8"))


def made(language: str) -> dict[Path, str]:
    """Every file that is made from the Markdown of ``language``, with its text."""
    from help_markdown import page_html, page_sections

    folder = HELP / language
    files, sections = {}, []
    for topic in topics():
        text = (folder / f"{topic}.md").read_text(encoding="utf-8")
        files[folder / f"{topic}.html"] = page_html(text, language)
        sections += page_sections(text, topic)
    rows = ",\n".join(json.dumps(section, ensure_ascii=False) for section in sections)
    files[folder / "index.json"] = f"[\n{rows}\n]\n"
    return files


def main() -> None:
    """Write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a page is out of date")
    wanted = parser.parse_args()
    if not wanted.check:
        from help_algorithms import write_pages

        write_pages(HELP)
    stale = []
    for language in LANGUAGES:
        for path, text in made(language).items():
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                stale.append(path)
                if not wanted.check:
                    path.write_text(text, encoding="utf-8")
    for path in stale:
        print(f"{'out of date' if wanted.check else 'written'}: {path.relative_to(ROOT)}")
    if wanted.check and stale:
        sys.exit("Run python tools/build_help.py.")


if __name__ == "__main__":
    main()
