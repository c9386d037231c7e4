"""The Markdown of the help pages, made into HTML that Qt's rich text and a browser both show well.

Only what the pages use: headings, paragraphs, lists of one level, tables, images, links, **bold**, *italics*, `code`
and fenced code. Anything else stays as it is written, which a reader of the page sees at once.
"""

from __future__ import annotations

import html
import re

ANCHOR = re.compile(r'^<a id="([a-z0-9_]+)"></a>$')
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
HEADING = re.compile(r"^(#{1,3}) (.+)$")
ITEM = re.compile(r"^(\d+\.|\*|-) (.+)$")
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*")


def page_html(text: str, language: str) -> str:
    """A whole page."""
    title = next(line[2:] for line in text.splitlines() if line.startswith("# "))
    body = "\n".join(_blocks(COMMENT.sub("", text)))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{html.escape(title)}</title>\n<link rel="stylesheet" href="../page.css">\n'
        f"</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def page_sections(text: str, topic: str) -> list[dict]:
    """The sections of a page for the search: topic, page, anchor, title and plain text."""
    sections: list[dict] = []
    anchor = page = ""
    for line in COMMENT.sub("", text).splitlines():
        named, heading = ANCHOR.match(line), HEADING.match(line)
        if named:
            anchor = named[1]
        elif heading:
            title = _plain(heading[2])
            page = page or title
            name = "" if heading[1] == "#" else anchor or slug(title)
            sections.append({"topic": topic, "page": page, "anchor": name, "title": title, "text": ""})
            anchor = ""
        elif line.strip() and sections and not re.fullmatch(r"[|\s:-]+", line):
            sections[-1]["text"] += _plain(line) + " "
    for section in sections:
        section["text"] = " ".join(section["text"].split())
    return sections


def slug(title: str) -> str:
    """The name of a heading that has none of its own, as forges make it."""
    return re.sub(r"[^\w]+", "-", title.casefold()).strip("-")


def _plain(text: str) -> str:
    text = LINK.sub(r"\1", IMAGE.sub(r"\1", text))
    text = INLINE.sub(lambda match: match[1] or match[2] or match[3], text)
    return re.sub(r"^(#{1,3} |\d+\. |[*-] )", "", text.strip()).strip("| ").replace("|", " ")


def _blocks(text: str):
    lines = text.splitlines()
    anchor, at, lead = "", 0, True
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif ANCHOR.match(line):
            anchor = ANCHOR.match(line)[1]
            at += 1
        elif HEADING.match(line):
            level, title = len(HEADING.match(line)[1]), HEADING.match(line)[2]
            yield f'<h{level}><a name="{anchor or slug(_plain(title))}"></a>{_inline(title)}</h{level}>'
            anchor = ""
            at += 1
        elif line.startswith("```"):
            end = next(row for row in range(at + 1, len(lines)) if lines[row].startswith("```"))
            yield f"<pre><code>{html.escape(chr(10).join(lines[at + 1:end]))}</code></pre>"
            at = end + 1
        elif line.startswith("|"):
            end = _while(lines, at, lambda row: row.startswith("|"))
            yield _table(lines[at:end])
            at = end
        elif ITEM.match(line):
            end = _while(lines, at, lambda row: bool(ITEM.match(row)) or row.startswith("   ") or not row.strip())
            yield _list(lines[at:end])
            at = end
        else:
            end = _while(lines, at, lambda row: bool(row.strip()) and not ITEM.match(row) and row[0] not in "#|`<")
            end = max(end, at + 1)
            yield _paragraph(" ".join(row.strip() for row in lines[at:end]), lead)
            lead = False
            at = end


def _while(lines: list[str], at: int, holds) -> int:
    while at < len(lines) and holds(lines[at]):
        at += 1
    return at


def _paragraph(text: str, lead: bool = False) -> str:
    picture = IMAGE.fullmatch(text)
    if picture:
        return f'<p class="picture"><img src="{picture[2]}" alt="{html.escape(picture[1])}"></p>'
    return f'<p{" class=" + chr(34) + "lead" + chr(34) if lead else ""}>{_inline(text)}</p>'


def _list(lines: list[str]) -> str:
    """A list; what is indented below an item (text, pictures) belongs to it."""
    kind = "ol" if ITEM.match(lines[0])[1][0].isdigit() else "ul"
    items: list[list[str]] = []
    for line in lines:
        item = ITEM.match(line)
        if item:
            items.append([_inline(item[2])])
        elif line.strip() and IMAGE.fullmatch(line.strip()):
            items[-1].append(_paragraph(line.strip()))
        elif line.strip():
            items[-1].append(_inline(line.strip()))
    return f"<{kind}>\n" + "\n".join(f"<li>{' '.join(item)}</li>" for item in items) + f"\n</{kind}>"


def _table(lines: list[str]) -> str:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    head = "".join(f"<th>{_inline(cell)}</th>" for cell in rows[0])
    body = "\n".join(f"<tr>{''.join(f'<td>{_inline(cell)}</td>' for cell in row)}</tr>" for row in rows[2:])
    return f'<table border="1" cellspacing="0" cellpadding="4">\n<tr>{head}</tr>\n{body}\n</table>'


def _inline(text: str) -> str:
    """Text between tags: escaped, with its links, bold, italics and code."""
    pieces, last = [], 0
    for match in LINK.finditer(text):
        pieces.append(_marked(text[last : match.start()]))
        target = re.sub(r"^([a-z_]+)\.md(?=#|$)", r"\1.html", match[2])
        pieces.append(f'<a href="{html.escape(target)}">{_marked(match[1])}</a>')
        last = match.end()
    pieces.append(_marked(text[last:]))
    return "".join(pieces)


def _marked(text: str) -> str:
    pieces, last = [], 0
    for match in INLINE.finditer(text):
        pieces.append(html.escape(text[last : match.start()], quote=False))
        tag, words = next((tag, words) for tag, words in zip(("code", "b", "i"), match.groups()) if words is not None)
        pieces.append(f"<{tag}>{html.escape(words, quote=False)}</{tag}>")
        last = match.end()
    pieces.append(html.escape(text[last:], quote=False))
    return "".join(pieces)
