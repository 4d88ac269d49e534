import { childrenOf, descend, isOn, type XmlElement } from "./xml";

/** What a paragraph shows. */
export interface ParagraphText {
  /** A break within the paragraph is \n. */
  readonly text: string;
  /** The contents of text boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
}

/** What a paragraph's words need to know of the document. */
export interface RunContext {
  /** True where a run's style hides it. */
  hides(run: XmlElement): boolean;
  /** The mark of a note that is referred to here, such as `[1]`. */
  noteMark(kind: "footnote" | "endnote", id: string): string;
}

/** Parts of a paragraph that show nothing: properties, what was deleted or moved away, ruby over the text. */
const SILENT: ReadonlySet<string> = new Set(
  "pPr rPr sectPr del moveFrom delText instrText delInstrText rt Fallback commentReference annotationRef footnoteRef endnoteRef".split(
    " ",
  ),
);

const NON_BREAKING_HYPHEN = "\u2011";

/** The words of a paragraph as they stand after all tracked changes are accepted. */
export function paragraphText(paragraph: XmlElement, context: RunContext): ParagraphText {
  const pieces: string[] = [];
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (SILENT.has(element.name)) return;
    if (element.name === "txbxContent") boxes.push(element);
    else if (element.name === "t") pieces.push(ownText(element));
    else if (element.name === "r" && isHidden(element, context)) return;
    else {
      pieces.push(signOf(element, context));
      for (const child of childrenOf(chosen(element))) visit(child);
    }
  };
  visit(paragraph);
  return { text: pieces.join(""), boxes };
}

/** True where the paragraph's end was deleted, so that it goes on in the next one. */
export function runsOn(paragraph: XmlElement): boolean {
  return descend(paragraph, "pPr", "rPr", "del") !== undefined;
}

function isHidden(run: XmlElement, context: RunContext): boolean {
  const own = descend(run, "rPr", "vanish");
  return own === undefined ? context.hides(run) : isOn(own);
}

/** Of alternatives the first is what a present-day program shows. */
function chosen(element: XmlElement): XmlElement {
  if (element.name !== "AlternateContent") return element;
  return childrenOf(element, "Choice")[0] ?? childrenOf(element, "Fallback")[0] ?? element;
}

function signOf({ name, attributes }: XmlElement, context: RunContext): string {
  switch (name) {
    // A tab within a line is a blank; a tab in the text would part the cells of a table.
    case "tab":
    case "ptab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return NON_BREAKING_HYPHEN;
    case "sym":
      return symbol(attributes.get("char") ?? "");
    case "footnoteReference":
    case "endnoteReference":
      // Where the author set a mark, it stands as text in the same run.
      if (attributes.has("customMarkFollows")) return "";
      return context.noteMark(
        name === "footnoteReference" ? "footnote" : "endnote",
        attributes.get("id") ?? "",
      );
    default:
      return "";
  }
}

function symbol(code: string): string {
  return /^[0-9A-Fa-f]{1,5}$/.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : "";
}

function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
