#!/usr/bin/python3
"""Makes renderer/ui/fonts/duidu-punctuation-{400,700}.woff2.

Many sources hold half-width , ( ) : ; between Han characters. Their text is
kept as it is; only the glyph is made full-width: this font maps the half-width
characters to the full-width glyphs of Noto Serif CJK SC. The pages use it,
through unicode-range, before the text font.

The full-width punctuation marks are in it too, so that all punctuation of a
line comes from one font, and its pair kerning can take away the half em of
white that two neighbouring marks leave (GB/T 15834-2011, and Requirements for
Chinese Text Layout, section 3.1.6). Every character has a glyph of its own,
also where two look the same: a PDF finds the character again by its glyph.

The space carries the line metrics: the page takes the height of a line box,
and so of a highlight, from the first font that has a space.

Needed once, when the font changes, not by the build. On Debian:
    apt-get install python3-fonttools python3-brotli fonts-noto-cjk
    /usr/bin/python3 build/scripts/make-punctuation-font.py
"""

from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection
from fontTools.ttLib.tables._g_l_y_f import Glyph

SOURCES = Path("/usr/share/fonts/opentype/noto")
TARGET = Path(__file__).resolve().parents[2] / "renderer/ui/fonts"

# Place of the simplified Chinese font in Debian's collections.
SIMPLIFIED = 2

UNITS_PER_EM = 1000

# A line box of 1.2 em, centred on the Han characters, which fill 880 to -120.
ASCENT, DESCENT = 980, -220

# Error allowed when cubic curves become quadratic, in font units.
CURVE_ERROR = 0.6

# Half-width character -> the full-width one whose glyph it takes.
HALF_WIDTH = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "?": "？", "!": "！"}

# Marks with their ink in the right, left half of the em.
OPENING = "“‘（《〈「『【〔〖［"
CLOSING = "”’）》〉」』】〕〗］"
POINTS = "，、。；：？！"

# Taken as they are. In the text font two of these dashes become one ligature,
# which a PDF cannot turn back into two characters.
DASHES = "—…"

# White at both ends of a dash. Of two neighbours each moves towards the other by
# its own white and a little more, so that —— is one line without a visible seam.
DASH_WHITE, DASH_SEAM = 30, 8


def glyph_name(character: str) -> str:
    return "space" if character == " " else f"uni{ord(character):04X}"


def kerning() -> str:
    """Two marks that leave white between them move together by half an em."""
    wide = {v: k for k, v in HALF_WIDTH.items()}

    def members(characters: str) -> str:
        both = [c for one in characters for c in (one, wide.get(one)) if c is not None]
        return "[" + " ".join(glyph_name(c) for c in both) + "]"

    half_em = -UNITS_PER_EM // 2
    dash_name, shift = glyph_name("—"), DASH_WHITE + DASH_SEAM
    return f"""
        languagesystem DFLT dflt; languagesystem hani dflt; languagesystem latn dflt;
        feature kern {{
            @LEFT = {members(CLOSING + POINTS)};
            @OPENING = {members(OPENING)};
            @ANY = {members(OPENING + CLOSING + POINTS)};
            pos @LEFT @ANY {half_em};
            subtable;
            pos @OPENING @OPENING {half_em};
            subtable;
            pos {dash_name} <{shift} 0 0 0> {dash_name} <{-shift} 0 0 0>;
        }} kern;
    """


def dash(original: Glyph) -> Glyph:
    """The dash nearly as long as its em, at the height and thickness it has in the source."""
    left, right = DASH_WHITE, UNITS_PER_EM - DASH_WHITE
    low, high = original.yMin, original.yMax
    pen = TTGlyphPen(None)
    pen.moveTo((left, low))
    for corner in ((left, high), (right, high), (right, low)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()


def make(weight: str, number: int) -> None:
    source = TTCollection(SOURCES / f"NotoSerifCJK-{weight}.ttc").fonts[SIMPLIFIED]
    glyphs, cmap, widths = source.getGlyphSet(), source.getBestCmap(), source["hmtx"]
    looks = {" ": " ", **HALF_WIDTH, **{c: c for c in OPENING + CLOSING + POINTS + DASHES}}

    outlines, advances = {}, {}
    for name, original in [(".notdef", ".notdef")] + [
        (glyph_name(c), cmap[ord(look)]) for c, look in looks.items()
    ]:
        pen = TTGlyphPen(glyphs)
        glyphs[original].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
        outlines[name].recalcBounds(None)
        if name == glyph_name("—"):
            outlines[name] = dash(outlines[name])
        is_full_width = name not in (".notdef", "space")
        advances[name] = UNITS_PER_EM if is_full_width else widths[original][0]

    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder(list(outlines))
    builder.setupCharacterMap({ord(c): glyph_name(c) for c in looks})
    builder.setupGlyf(outlines)
    builder.setupHorizontalMetrics(
        {n: (a, outlines[n].xMin if outlines[n].numberOfContours else 0) for n, a in advances.items()}
    )
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable(
        {
            "copyright": source["name"].getDebugName(0),
            "familyName": "Duidu Punctuation",
            "styleName": weight,
            "fullName": f"Duidu Punctuation {weight}",
            "psName": f"DuiduPunctuation-{weight}",
            "version": "1.0",
            "licenseDescription": source["name"].getDebugName(13),
            "licenseInfoURL": source["name"].getDebugName(14),
        }
    )
    typography = source["OS/2"]
    builder.setupOS2(
        usWeightClass=number,
        sTypoAscender=ASCENT,
        sTypoDescender=DESCENT,
        usWinAscent=ASCENT,
        usWinDescent=-DESCENT,
        sxHeight=typography.sxHeight,
        sCapHeight=typography.sCapHeight,
    )
    post = source["post"]
    builder.setupPost(
        underlinePosition=post.underlinePosition, underlineThickness=post.underlineThickness
    )
    # A fixed date, so that the same source gives the same bytes.
    builder.updateHead(created=source["head"].created, modified=source["head"].modified)
    builder.font.recalcTimestamp = False
    addOpenTypeFeaturesFromString(builder.font, kerning())
    builder.font.flavor = "woff2"
    builder.save(TARGET / f"duidu-punctuation-{number}.woff2")


TARGET.mkdir(parents=True, exist_ok=True)
make("Regular", 400)
make("Bold", 700)
