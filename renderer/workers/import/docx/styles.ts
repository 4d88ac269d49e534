import type { List } from "./numbering";
import { childrenOf, descend, isOn, valueAt, type XmlElement } from "./xml";

/** The place of a paragraph in a list. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly listId: string | undefined;
  readonly level: string | undefined;
  readonly isHidden: boolean;
}

/** What the paragraphs of a document take from their styles. */
export interface Styles {
  /** The list a paragraph belongs to by its own properties or its style; `null` for none. */
  listPlace(paragraph: XmlElement): ListPlace | null;
  /** True for a line of a generated table of contents. */
  isContents(paragraph: XmlElement): boolean;
  /** True where a run's style hides its text. */
  hides(run: XmlElement): boolean;
}

/** A style is based on another; more steps than this are a circle. */
const MOST_ANCESTORS = 20;

/** Style names of the lines of a table of contents. */
const CONTENTS_STYLE = /^(?:toc|目录) ?\d/i;

/** In a paragraph's list properties this id takes it out of its style's list. */
const NO_LIST = "0";

export function readStyles(root: XmlElement | null, lists: ReadonlyMap<string, List>): Styles {
  const elements = childrenOf(root ?? undefined, "style");
  const styles = new Map(
    elements.map((style) => [style.attributes.get("styleId") ?? "", readStyle(style)]),
  );
  const usual = elements.find(
    ({ attributes }) => attributes.get("type") === "paragraph" && attributes.get("default") === "1",
  );
  const usualId = usual?.attributes.get("styleId");
  const styleOf = (paragraph: XmlElement) => valueAt(paragraph, "pPr", "pStyle") ?? usualId;
  return {
    listPlace: (paragraph) => placeOf(paragraph, ancestry(styleOf(paragraph), styles), lists),
    isContents: (paragraph) =>
      CONTENTS_STYLE.test(styles.get(styleOf(paragraph) ?? "")?.name ?? ""),
    hides: (run) =>
      ancestry(valueAt(run, "rPr", "rStyle"), styles).some(([, style]) => style.isHidden),
  };
}

function readStyle(style: XmlElement): Style {
  return {
    name: valueAt(style, "name") ?? "",
    basedOn: valueAt(style, "basedOn"),
    listId: valueAt(style, "pPr", "numPr", "numId"),
    level: valueAt(style, "pPr", "numPr", "ilvl"),
    isHidden: isOn(descend(style, "rPr", "vanish")),
  };
}

/** A style and those it is based on, the nearest first. */
function ancestry(
  id: string | undefined,
  styles: ReadonlyMap<string, Style>,
): readonly (readonly [string, Style])[] {
  const found: [string, Style][] = [];
  let next = id;
  while (next !== undefined && found.length < MOST_ANCESTORS) {
    const style = styles.get(next);
    if (style === undefined) break;
    found.push([next, style]);
    next = style.basedOn;
  }
  return found;
}

function placeOf(
  paragraph: XmlElement,
  styles: readonly (readonly [string, Style])[],
  lists: ReadonlyMap<string, List>,
): ListPlace | null {
  const ownLevel = valueAt(paragraph, "pPr", "numPr", "ilvl");
  const listId =
    valueAt(paragraph, "pPr", "numPr", "numId") ??
    styles.find(([, style]) => style.listId !== undefined)?.[1].listId;
  if (listId === undefined || listId === NO_LIST) return null;
  const level = ownLevel ?? levelOfStyle(styles, lists.get(listId));
  return { listId, level: Number(level ?? 0) };
}

/** A list says itself which of its levels belongs to which style. */
function levelOfStyle(
  styles: readonly (readonly [string, Style])[],
  list: List | undefined,
): string | undefined {
  for (const [id, style] of styles) {
    const linked = [...(list?.levels ?? [])].find(([, level]) => level.style === id);
    if (linked !== undefined) return String(linked[0]);
    if (style.level !== undefined) return style.level;
  }
  return undefined;
}
