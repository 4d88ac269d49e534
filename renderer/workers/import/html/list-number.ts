import { letters, roman } from "../numerals/latin";
import { attribute, isElement, type PageElement } from "./parse-page";

/** An item that brings its own number, as text, shows no second one. */
const NUMBERED =
  /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[)）.．、]|第[一二三四五六七八九十百\d]+[章节条])/;

/** The numbers of an ordered list's items, such as `1. `; an item without one has an empty text. */
export function listNumbers(list: PageElement, texts: readonly string[]): readonly string[] {
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  if (/list-style(?:-type)?\s*:\s*none/i.test(attribute(list, "style") ?? "")) {
    return items.map(() => "");
  }
  const type = attribute(list, "type") ?? "1";
  const step = attribute(list, "reversed") === null ? 1 : -1;
  let next = wholeNumber(attribute(list, "start")) ?? (step === 1 ? 1 : items.length);
  return items.map((item, index) => {
    const own = isElement(item) ? wholeNumber(attribute(item, "value")) : null;
    const number = own ?? next;
    next = number + step;
    return NUMBERED.test(texts[index] ?? "") ? "" : `${format(number, type)}. `;
  });
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

function format(number: number, type: string): string {
  switch (type) {
    case "a":
      return letters(number);
    case "A":
      return letters(number).toUpperCase();
    case "i":
      return roman(number);
    case "I":
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}
