import { SaxesParser } from "saxes";

/** An element of a document part. Names are without their prefix, as the parts read here need no more. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Deepest nesting that is read; tables within text boxes within tables reach some fifty. */
const DEEPEST = 500;

/** Most elements of a part. A page of text has about a thousand. */
const MOST_ELEMENTS = 6_000_000;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** The root of an XML text; `null` where it is not well formed or beyond the limits. */
export function parseXml(xml: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: false });
  const open: OpenElement[] = [{ name: "", attributes: new Map(), children: [] }];
  const [top] = open;
  let elements = 0;
  let isBroken = false;
  // Without a thrower the parser goes on after an error; what it says then counts for nothing.
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) isBroken = true;
    if (isBroken) return;
    const element = { name: localName(name), attributes: localNames(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (!isBroken) open.pop();
  });
  const addText = (text: string) => {
    if (!isBroken) open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  feed(parser, xml, () => isBroken);
  const root = top?.children.find((node) => typeof node !== "string");
  return isBroken || root === undefined || typeof root === "string" ? null : root;
}

/** UTF-16 code units between two looks at whether it is still worth going on. */
const FED_AT_ONCE = 65_536;

function feed(parser: SaxesParser, xml: string, isBroken: () => boolean): void {
  for (let from = 0; from < xml.length && !isBroken(); from += FED_AT_ONCE) {
    parser.write(xml.slice(from, from + FED_AT_ONCE));
  }
  if (!isBroken()) parser.close();
}

/** The elements among an element's children, of one name or of any. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The element that a path of names leads to, the first one at every step. */
export function descend(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The attribute `val` of the element a path leads to; most properties are written so. */
export function valueAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): string | undefined {
  return descend(element, ...path)?.attributes.get("val");
}

/** True where a switch such as `<w:vanish/>` is on. */
export function isOn(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  return !["0", "false", "off", "none"].includes(element.attributes.get("val") ?? "");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
