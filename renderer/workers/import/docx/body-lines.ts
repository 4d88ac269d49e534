import type { ListCounter } from "./list-counter";
import { paragraphText, type RunContext, runsOn } from "./paragraph";
import type { Styles } from "./styles";
import { tableLines } from "./table";
import { childrenOf, type XmlElement } from "./xml";

/** What the blocks of a document need to know of it. */
export interface BodyContext extends RunContext {
  readonly styles: Styles;
  readonly counter: ListCounter;
}

/** Elements that hold blocks without being any. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "AlternateContent",
  "Choice",
]);

/** The lines of a body, a cell, a text box or a note: one for each paragraph or table row. */
export function bodyLines(body: XmlElement, context: BodyContext): readonly string[] {
  const lines: string[] = [];
  /** Of a paragraph whose end was deleted. */
  let unfinished = "";
  for (const block of childrenOf(body)) {
    if (block.name === "p") {
      const { text, boxes } = paragraphText(block, context);
      const whole = unfinished + numbered(block, text, context);
      const goesOn = runsOn(block);
      unfinished = goesOn ? whole : "";
      if (!goesOn && !context.styles.isContents(block)) lines.push(...whole.split("\n"));
      for (const box of boxes) lines.push(...bodyLines(box, context));
    } else if (block.name === "tbl") {
      lines.push(...tableLines(block, (cell) => withoutEmpty(bodyLines(cell, context))));
    } else if (WRAPPERS.has(block.name)) lines.push(...bodyLines(block, context));
  }
  if (unfinished !== "") lines.push(...unfinished.split("\n"));
  return lines;
}

/** A paragraph without words shows no number either and is not counted. */
function numbered(paragraph: XmlElement, text: string, context: BodyContext): string {
  const place = context.styles.listPlace(paragraph);
  if (place === null || text === "") return text;
  return context.counter.next(place.listId, place.level) + text;
}

function withoutEmpty(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== "");
}
