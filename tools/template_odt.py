"""A template as OpenDocument."""

from __future__ import annotations

from xml.sax.saxutils import escape

from template_design import (
    ACCENT,
    FONT,
    INK,
    LINE,
    LOGO,
    LOGO_WORDS,
    MARGIN,
    MARKED,
    PAGE,
    STYLES,
    WIDTH,
    Design,
    Style,
    logo,
)

_MIME = "application/vnd.oasis.opendocument.text"
_O = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "office": f"{_O}:office:1.0",
        "style": f"{_O}:style:1.0",
        "text": f"{_O}:text:1.0",
        "table": f"{_O}:table:1.0",
        "draw": f"{_O}:drawing:1.0",
        "fo": f"{_O}:xsl-fo-compatible:1.0",
        "svg": f"{_O}:svg-compatible:1.0",
        "meta": f"{_O}:meta:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)
_LOGO = "Pictures/logo.png"


def odt(design: Design) -> dict[str, bytes]:
    """The parts of the ODT, in their order."""
    parts = {
        "mimetype": _MIME,
        "content.xml": _content(design),
        "styles.xml": _styles(design),
        "meta.xml": _meta(design),
        _LOGO: logo(),
        "META-INF/manifest.xml": _manifest(),
    }
    return {name: part if isinstance(part, bytes) else part.encode() for name, part in parts.items()}


def _root(name: str, inner: str) -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<office:{name} {_NAMESPACES} office:version="1.3">'
    return f"{head}{inner}</office:{name}>\n"


def _name(title: str) -> str:
    return title.replace(" ", "_20_")


def _content(design: Design) -> str:
    levels = {style.title: style.outline for style in STYLES}
    paged = sorted({line.style for line in design.body if line.new_page})
    automatic = "".join(
        f'<style:style style:name="P{number}" style:family="paragraph" style:parent-style-name="{_name(title)}">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
        for number, title in enumerate(paged, start=1)
    )
    lines = []
    for line in design.body:
        style = f"P{paged.index(line.style) + 1}" if line.new_page else _name(line.style)
        lines.append(_paragraph(line.text, style, levels[line.style]))
    return _root(
        "document-content",
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(lines)}</office:text></office:body>",
    )


def _paragraph(text: str, style: str, level: int = 0) -> str:
    inner = escape(text).replace("\t", "<text:tab/>")
    if level:
        return f'<text:h text:style-name="{style}" text:outline-level="{level}">{inner}</text:h>'
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def _style(style: Style) -> str:
    name = _name(style.title)
    parent = ' style:parent-style-name="Standard"'
    outline = f' style:default-outline-level="{style.outline}"' if style.outline else ""
    numbering = f' style:list-style-name="{style.title}"' if style.numbering else ""
    look = (
        f'fo:margin-left="{style.left}mm" fo:margin-right="0mm" fo:text-indent="{style.first}mm" '
        f'fo:margin-top="{style.before}pt" fo:margin-bottom="{style.after}pt" fo:line-height="{style.line}%" '
        f'fo:text-align="{"end" if style.align == "right" else "start"}"'
    )
    if style.keep:
        look += ' fo:keep-with-next="always"'
    if style.ground:
        look += f' fo:background-color="#{style.ground}" fo:padding="2mm"'
    if style.rule:
        look += f' fo:border-{style.rule}="0.75pt solid #{LINE}" fo:padding-{style.rule}="1.5mm"'
    tabs = ""
    if style.tab:
        kind = ' style:type="right"' if style.tab_right else ""
        at = style.tab - style.left
        tabs = f'<style:tab-stops><style:tab-stop style:position="{at:.1f}mm"{kind}/></style:tab-stops>'
    characters = f'fo:font-size="{style.size}pt" fo:color="#{style.colour}"'
    characters += ' fo:font-weight="bold"' if style.bold else ""
    characters += ' fo:font-style="italic"' if style.italic else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{style.title}" '
        f'style:family="paragraph"{parent}{outline}{numbering}'
        f"{' style:next-style-name=' + chr(34) + 'Body' + chr(34) if style.outline or style.title == 'Title' else ''}>"
        f"<style:paragraph-properties {look}>{tabs}</style:paragraph-properties>"
        f"<style:text-properties {characters}/></style:style>"
    )


def _list(style: Style) -> str:
    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" '
        f'text:list-tab-stop-position="{style.left}mm" '
        f'fo:text-indent="{style.first}mm" fo:margin-left="{style.left}mm"/></style:list-level-properties>'
    )
    if style.numbering == "bullet":
        level = '<text:list-level-style-bullet text:level="1" text:bullet-char="–">'
        level += f"{place}</text:list-level-style-bullet>"
    else:
        level = (
            '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">'
            f"{place}</text:list-level-style-number>"
        )
    return f'<text:list-style style:name="{style.title}">{level}</text:list-style>'


def _styles(design: Design) -> str:
    fonts = (
        "<office:font-face-decls>"
        f'<style:font-face style:name="{FONT}" svg:font-family="{FONT}" style:font-family-generic="swiss" '
        'style:font-pitch="variable"/>'
        "</office:font-face-decls>"
    )
    ordinary = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" '
        'style:tab-stop-distance="12.5mm" style:writing-mode="lr-tb"/>'
        f'<style:text-properties style:font-name="{FONT}" fo:font-size="10.5pt" fo:language="nl" '
        f'fo:country="BE" fo:color="#{INK}"/>'
        "</style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
    )
    marked = (
        '<style:style style:name="To_20_fill_20_in" style:display-name="To fill in" style:family="text">'
        f'<style:text-properties fo:color="#{INK}" fo:background-color="#{MARKED}"/></style:style>'
    )
    common = "".join(map(_style, STYLES)) + marked + "".join(_list(style) for style in STYLES if style.numbering)
    numbering = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format=""/>' for level in range(1, 11)
    )
    common += f'<text:outline-style style:name="Outline">{numbering}</text:outline-style>'
    return _root(
        "document-styles",
        f"{fonts}<office:styles>{ordinary}{common}</office:styles>"
        f"<office:automatic-styles>{_page_look()}</office:automatic-styles>"
        f"<office:master-styles>{_master(design)}</office:master-styles>",
    )


def _page_look() -> str:
    logo_width = LOGO[0] + 5
    return (
        '<style:page-layout style:name="Page"><style:page-layout-properties '
        f'fo:page-width="{PAGE[0]}mm" fo:page-height="{PAGE[1]}mm" style:print-orientation="portrait" '
        f'fo:margin-left="{MARGIN.left}mm" fo:margin-right="{MARGIN.right}mm" '
        f'fo:margin-top="{MARGIN.top}mm" fo:margin-bottom="{MARGIN.bottom}mm"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="7mm"/>'
        "</style:header-style>"
        '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="5mm"/>'
        "</style:footer-style>"
        "</style:page-layout>"
        '<style:style style:name="HeaderTable" style:family="table">'
        f'<style:table-properties style:width="{WIDTH}mm" table:align="left"/></style:style>'
        '<style:style style:name="HeaderTable.A" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{logo_width}mm"/></style:style>'
        '<style:style style:name="HeaderTable.B" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{WIDTH - logo_width}mm"/></style:style>'
        '<style:style style:name="HeaderTable.cell" style:family="table-cell">'
        '<style:table-cell-properties style:vertical-align="bottom" '
        f'fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="1.5pt solid #{ACCENT}" '
        'fo:padding-left="0mm" fo:padding-right="0mm" fo:padding-top="0mm" fo:padding-bottom="2mm"/></style:style>'
        '<style:style style:name="Logo" style:family="graphic">'
        '<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>'
        '<style:style style:name="LogoLine" style:family="paragraph" style:parent-style-name="Header">'
        '<style:paragraph-properties fo:text-align="start"/></style:style>'
    )


def _master(design: Design) -> str:
    frame = (
        '<draw:frame draw:style-name="Logo" draw:name="Logo" text:anchor-type="as-char" '
        f'svg:width="{LOGO[0]}mm" svg:height="{LOGO[1]}mm">'
        f'<draw:image xlink:href="{_LOGO}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"<svg:title>{LOGO_WORDS}</svg:title><svg:desc>{LOGO_WORDS}</svg:desc></draw:frame>"
    )
    beside = "".join(_paragraph(line.text, _name(line.style)) for line in design.header)
    header = (
        '<table:table table:name="Header" table:style-name="HeaderTable">'
        '<table:table-column table:style-name="HeaderTable.A"/><table:table-column table:style-name="HeaderTable.B"/>'
        '<table:table-row><table:table-cell table:style-name="HeaderTable.cell" office:value-type="string">'
        f'<text:p text:style-name="LogoLine">{frame}</text:p></table:table-cell>'
        '<table:table-cell table:style-name="HeaderTable.cell" office:value-type="string">'
        f"{beside}</table:table-cell>"
        "</table:table-row></table:table>"
    )
    footer = (
        f'<text:p text:style-name="Footer">{escape(design.footer)}<text:tab/>Pagina '
        '<text:page-number text:select-page="current">1</text:page-number> van <text:page-count>'
        "1</text:page-count></text:p>"
    )
    return (
        '<style:master-page style:name="Standard" style:page-layout-name="Page">'
        f"<style:header>{header}</style:header><style:footer>{footer}</style:footer></style:master-page>"
    )


def _meta(design: Design) -> str:
    return _root(
        "document-meta",
        f"<office:meta><meta:generator>EV Planner</meta:generator><dc:title>{design.title}</dc:title>"
        "<dc:language>nl-BE</dc:language></office:meta>",
    )


def _manifest() -> str:
    files = {"/": _MIME, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml"), _LOGO: "image/png"}
    version = ' manifest:version="1.3"'
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}"{version if name == "/" else ""} '
        f'manifest:media-type="{kind}"/>'
        for name, kind in files.items()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="{_O}:manifest:1.0"{version}>'
        f"{entries}</manifest:manifest>\n"
    )
