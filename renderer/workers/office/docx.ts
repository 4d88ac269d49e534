import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { ReportSection, TableReport } from "../../../domain/export/table-report";
import { withTime } from "./archive";
import { docxParagraph, PARAGRAPH_LOOKS } from "./docx-paragraph";
import { docxRuns } from "./docx-runs";
import { docxTable } from "./docx-table";
import { HEI, LATIN, MUTED, SONG } from "./look";
import { xmlText } from "./xml-text";

/** A4 and its margins, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

/** Sizes in half points: 小四 for text, 三号 and 四号 for headings. */
const TEXT_SIZE = 24;
const TITLE_SIZE = 32;
const HEADING_SIZE = 28;
const SMALL_SIZE = 21;

const headingFont = { ascii: LATIN, hAnsi: LATIN, eastAsia: HEI };

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: { ascii: LATIN, hAnsi: LATIN, eastAsia: SONG }, size: TEXT_SIZE },
      paragraph: { spacing: { line: 320 } },
    },
    title: {
      run: { font: headingFont, size: TITLE_SIZE, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
    },
    heading1: {
      run: { font: headingFont, size: HEADING_SIZE, bold: true, color: "000000" },
      paragraph: { spacing: { before: 280, after: 140 }, keepNext: true },
    },
  },
  paragraphStyles: PARAGRAPH_LOOKS,
};

/** A report as a Word document: A4, header rows repeated, page numbers below. */
export async function docxOf(report: TableReport): Promise<Uint8Array<ArrayBuffer>> {
  const isLandscape = report.orientation === "landscape";
  const width = (isLandscape ? A4.height : A4.width) - 2 * MARGIN;
  const document = new Document({
    title: xmlText(report.title),
    creator: "对读 Duidu",
    lastModifiedBy: "对读 Duidu",
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...A4,
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: pageNumber() },
        children: [
          new Paragraph({ text: xmlText(report.title), heading: HeadingLevel.TITLE }),
          ...report.subtitle.map(subtitleLine),
          ...report.sections.flatMap((section) => sectionParts(section, width)),
        ],
      },
    ],
  });
  return withTime(await Packer.pack(document, "uint8array"), report.madeAt);
}

function subtitleLine(line: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 80 },
    children: [new TextRun({ text: xmlText(line), size: SMALL_SIZE, color: MUTED })],
  });
}

function sectionParts(
  { heading, body }: ReportSection,
  width: number,
): readonly (Paragraph | Table)[] {
  const head =
    heading === null
      ? []
      : [new Paragraph({ text: xmlText(heading), heading: HeadingLevel.HEADING_1 })];
  if (body.kind === "table") return [...head, docxTable(body, width), new Paragraph({})];
  if (body.kind === "flow") return [...head, ...body.paragraphs.map(docxParagraph)];
  return [
    ...head,
    ...body.paragraphs.map(
      (runs) => new Paragraph({ spacing: { after: 120 }, children: docxRuns(runs, TEXT_SIZE) }),
    ),
  ];
}

function pageNumber(): Footer {
  const children = ["— ", PageNumber.CURRENT, " —"];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: SMALL_SIZE, children })],
      }),
    ],
  });
}
