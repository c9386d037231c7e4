"""A template as Word's Open XML."""

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

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = f'xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}"'
_BUILT_IN = {"Title", "Subtitle", "Heading 1", "Heading 2", "Signature", "Caption", "Header", "Footer"}


def docx(design: Design) -> dict[str, bytes]:
    """The parts of the DOCX, in their order."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml"),
            core="docProps/core.xml",
        ),
        "docProps/core.xml": (
            f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{design.title}</dc:title><dc:language>nl-BE</dc:language></cp:coreProperties>"
        ),
        "docProps/app.xml": (
            f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>EV Planner</Application></Properties>"
        ),
        "word/document.xml": _document(design),
        "word/_rels/document.xml.rels": _relations(
            ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"),
            ("fontTable", "fontTable.xml"), ("header", "header1.xml"), ("footer", "footer1.xml"),
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": (
            f'{_HEAD}<w:settings {_SPACES}><w:defaultTabStop w:val="708"/><w:compat>'
            '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
            'w:val="15"/>'
            '</w:compat><w:themeFontLang w:val="nl-BE"/></w:settings>'
        ),
        "word/fontTable.xml": (
            f'{_HEAD}<w:fonts {_SPACES}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
        ),
        "word/header1.xml": _header(design),
        "word/_rels/header1.xml.rels": _relations(("image", "media/logo.png")),
        "word/footer1.xml": _footer(design),
        "word/media/logo.png": logo(),
    }  # fmt: skip
    return {name: part if isinstance(part, bytes) else part.encode() for name, part in parts.items()}


def _twips(mm: float) -> int:
    return round(mm * 1440 / 25.4)


def _id(title: str) -> str:
    return title.replace(" ", "")


def _content_types() -> str:
    overrides = {
        "word/document.xml": f"{_TYPE}.document.main+xml",
        **{
            f"word/{name}.xml": f"{_TYPE}.{kind}+xml"
            for name, kind in (
                ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("fontTable", "fontTable"),
                ("header1", "header"), ("footer1", "footer"),
            )
        },
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }  # fmt: skip
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>"
    )


def _relations(*targets: tuple[str, str], core: str = "") -> str:
    made = [f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, start=1)]  # fmt: skip
    if core:
        made.append(
            f'<Relationship Id="rId{len(made) + 1}" '
            f'Type="{_PACKAGE}/relationships/metadata/core-properties" Target="{core}"/>'
        )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(made)}</Relationships>'


def _paragraph(text: str, style: str, look: str = "") -> str:
    runs = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\t"))
    return f'<w:p><w:pPr><w:pStyle w:val="{_id(style)}"/>{look}</w:pPr><w:r>{runs}</w:r></w:p>'


def _document(design: Design) -> str:
    lines = "".join(
        _paragraph(line.text, line.style, "<w:pageBreakBefore/>" if line.new_page else "") for line in design.body
    )
    edge = round(min(MARGIN.top, MARGIN.bottom) * 1440 / 25.4)
    return (
        f"{_HEAD}<w:document {_SPACES}><w:body>{lines}<w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>'
        f'<w:pgSz w:w="{_twips(PAGE[0])}" w:h="{_twips(PAGE[1])}"/>'
        f'<w:pgMar w:top="{_twips(MARGIN.top + 26)}" w:right="{_twips(MARGIN.right)}" '
        f'w:bottom="{_twips(MARGIN.bottom + 13)}" w:left="{_twips(MARGIN.left)}" '
        f'w:header="{edge}" w:footer="{edge}" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def _style(style: Style) -> str:
    look = "<w:keepNext/>" if style.keep else ""
    if style.numbering:
        look += f'<w:numPr><w:numId w:val="{1 if style.numbering == "bullet" else 2}"/></w:numPr>'
    if style.rule:
        look += f'<w:pBdr><w:{style.rule} w:val="single" w:sz="6" w:space="4" w:color="{LINE}"/></w:pBdr>'
    if style.ground:
        edges = (
            f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="{style.ground}"/>'
            for side in ("top", "left", "bottom", "right")
        )
        look += f"<w:pBdr>{''.join(edges)}</w:pBdr>"
        look += f'<w:shd w:val="clear" w:color="auto" w:fill="{style.ground}"/>'
    if style.tab:
        look += (
            f'<w:tabs><w:tab w:val="{"right" if style.tab_right else "left"}" w:pos="{_twips(style.tab)}"/></w:tabs>'
        )
    look += (
        f'<w:spacing w:before="{round(style.before * 20)}" w:after="{round(style.after * 20)}" '
        f'w:line="{round(style.line * 2.4)}" w:lineRule="auto"/>'
    )
    if style.left:
        look += f'<w:ind w:left="{_twips(style.left)}" w:hanging="{_twips(-style.first)}"/>'
    if style.align == "right":
        look += '<w:jc w:val="right"/>'
    if style.outline:
        look += f'<w:outlineLvl w:val="{style.outline - 1}"/>'
    characters = ("<w:b/>" if style.bold else "") + ("<w:i/>" if style.italic else "")
    characters += f'<w:color w:val="{style.colour}"/><w:sz w:val="{round(style.size * 2)}"/>'
    name = style.title.lower() if style.title[:7] in ("Heading", "Header", "Footer") else style.title
    custom = "" if style.title in _BUILT_IN else ' w:customStyle="1"'
    following = '<w:next w:val="Body"/>' if style.outline or style.title == "Title" else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{_id(style.title)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/>{following}<w:qFormat/><w:pPr>{look}</w:pPr><w:rPr>'
        f"{characters}</w:rPr></w:style>"
    )


def _styles() -> str:
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    return (
        f"{_HEAD}<w:styles {_SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:lang w:val="nl-BE" w:eastAsia="nl-BE" w:bidi="ar-SA"/></w:rPr>'
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + "".join(map(_style, STYLES))
        + '<w:style w:type="character" w:customStyle="1" w:styleId="ToFillIn"><w:name w:val="To fill in"/><w:qFormat/>'
        f'<w:rPr><w:color w:val="{INK}"/><w:shd w:val="clear" w:color="auto" w:fill="{MARKED}"/></w:rPr>'
        "</w:style></w:styles>"
    )


def _numbering() -> str:
    lists = {style.numbering: style for style in STYLES if style.numbering}
    abstract = ""
    for number, (kind, text) in enumerate((("bullet", "–"), ("number", "%1."))):
        style = lists[kind]
        form = "bullet" if kind == "bullet" else "decimal"
        abstract += (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
            f'<w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{_id(style.title)}"/>'
            f'<w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_twips(style.left)}" '
            f'w:hanging="{_twips(-style.first)}"/></w:pPr>'
            "</w:lvl></w:abstractNum>"
        )
    used = "".join(f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(2))
    return f"{_HEAD}<w:numbering {_SPACES}>{abstract}{used}</w:numbering>"


def _header(design: Design) -> str:
    extent = f'cx="{round(LOGO[0] * 36000)}" cy="{round(LOGO[1] * 36000)}"'
    picture = (
        f'<w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:docPr id="1" name="Logo" descr="{LOGO_WORDS}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="{LOGO_WORDS}"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom></pic:spPr>"
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    widths = (_twips(LOGO[0] + 5), _twips(WIDTH - LOGO[0] - 5))
    cells = (
        f'<w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="left"/></w:pPr><w:r>{picture}</w:r></w:p>',
        "".join(_paragraph(line.text, line.style) for line in design.header),
    )
    row = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells)
    )
    return (
        f'{_HEAD}<w:hdr {_SPACES}><w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="{ACCENT}"/></w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="113" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{''.join(f'<w:gridCol w:w={chr(34)}{width}{chr(34)}/>' for width in widths)}</w:tblGrid>"
        f"<w:tr>{row}</w:tr></w:tbl>{_paragraph('', 'Header')}</w:hdr>"
    )


def _footer(design: Design) -> str:
    def field(name: str) -> str:
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    return (
        f'{_HEAD}<w:ftr {_SPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(design.footer)}</w:t></w:r><w:r><w:tab/></w:r>'
        f'<w:r><w:t xml:space="preserve">Pagina </w:t></w:r>{field("PAGE")}'
        f'<w:r><w:t xml:space="preserve"> van </w:t></w:r>{field("NUMPAGES")}</w:p></w:ftr>'
    )
