import { isPartHeading, PART_MARK } from "../document/line-marks";
import type { ContentLine } from "./content-line";

/** A heading between or within chapters that no items belong to by their number. */
export interface SectionLine {
  readonly kind: "section";
  /** 第一编 ends the chapter before it, 第一节 stands within one. */
  readonly level: "book" | "section";
}

/** Recognises 第一节 标题 and 第一编 标题. */
export function recogniseSection(line: ContentLine): SectionLine | null {
  const level = PART_MARK.exec(line.text)?.[2];
  if ((level !== "节" && level !== "编") || !isPartHeading(line.text)) return null;
  return { kind: "section", level: level === "编" ? "book" : "section" };
}
