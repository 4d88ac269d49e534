import { AlignmentType, BorderStyle, type IParagraphStyleOptions, Paragraph } from "docx";
import type { ParagraphStyle, StyledParagraph } from "../../../domain/export/table-report";
import { docxRuns } from "./docx-runs";
import { KAI, LATIN, LINE, MUTED } from "./look";

/** Sizes in half points: 小四 for text, 五号 for sources. */
const TEXT_SIZE = 24;
const SOURCE_SIZE = 21;

/** Two characters of the text, in twentieths of a point. */
const INDENT = 480;

/** What parts the last line to write on from what comes after it, in twentieths of a point. */
const BEHIND_LINES = 240;

/** Height of a line to write on by hand, in twentieths of a point: 11 mm. */
const LINE_HEIGHT = 624;

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: LINE } as const;

const SIZES: Readonly<Record<ParagraphStyle, number>> = {
  passage: TEXT_SIZE,
  "passage-end": TEXT_SIZE,
  source: SOURCE_SIZE,
  text: TEXT_SIZE,
  item: TEXT_SIZE,
  line: TEXT_SIZE,
};

/** The styles by the names under which Word and WPS list them, so that one change alters all of a kind. */
export const PARAGRAPH_LOOKS: IParagraphStyleOptions[] = [
  {
    id: "passage",
    name: "讲义引文",
    basedOn: "Normal",
    quickFormat: true,
    run: { font: { ascii: LATIN, hAnsi: LATIN, eastAsia: KAI } },
    paragraph: {
      indent: { left: INDENT, right: INDENT / 2, firstLine: INDENT },
      spacing: { after: 60 },
    },
  },
  {
    id: "passage-end",
    name: "讲义引文（末段）",
    basedOn: "passage",
    quickFormat: true,
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: "source",
    name: "讲义出处",
    basedOn: "Normal",
    quickFormat: true,
    run: { color: MUTED },
    paragraph: {
      alignment: AlignmentType.RIGHT,
      indent: { left: INDENT, right: INDENT / 2 },
      spacing: { after: 240 },
    },
  },
  {
    id: "text",
    name: "讲义正文",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { indent: { firstLine: INDENT }, spacing: { after: 120 } },
  },
  {
    id: "item",
    name: "讲义列表",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { indent: { left: INDENT }, spacing: { after: 60 } },
  },
  {
    id: "line",
    name: "讲义横线",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { line: LINE_HEIGHT } },
  },
];

/** A paragraph of a flowing text. Its source stays on the page of what it is the source of. */
export function docxParagraph(
  { style, runs }: StyledParagraph,
  index: number,
  all: readonly StyledParagraph[],
): Paragraph {
  return new Paragraph({
    style,
    keepNext: all[index + 1]?.style === "source",
    ...(style !== "line" && all[index - 1]?.style === "line"
      ? { spacing: { before: BEHIND_LINES } }
      : {}),
    // Word draws only the last of equal borders in a row below each other; `between` are the others.
    ...(style === "line" ? { border: { bottom: RULE, between: RULE } } : {}),
    children: docxRuns(runs, SIZES[style]),
  });
}
