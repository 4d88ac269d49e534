import { isBlock, isDropped } from "./elements";
import { createLineWriter, type LineWriter } from "./line-writer";
import { listNumbers } from "./list-number";
import {
  findElements,
  isElement,
  type Page,
  type PageElement,
  type PageNode,
  textOf,
} from "./parse-page";
import { isDataTable, tableRows } from "./table-rows";

/** The lines a reader of the page sees; the cells of a table row are parted by tabs. */
export function pageLines(page: Page): readonly string[] {
  const writer = createLineWriter();
  for (const child of page.childNodes) writeNode(child, writer);
  writer.endLine();
  return writer.lines();
}

function writeNode(node: PageNode, writer: LineWriter): void {
  if (node.nodeName === "#text" && "value" in node) writer.text(node.value);
  else if (isElement(node) && !isDropped(node)) writeElement(node, writer);
}

function writeElement(element: PageElement, writer: LineWriter): void {
  switch (element.tagName) {
    case "br":
      writer.endLine();
      return;
    case "pre":
    case "listing":
    case "xmp":
      writer.preformatted(textOf(element));
      return;
    case "ol":
      writeList(element, writer);
      return;
    case "table":
      if (isDataTable(element)) writeTable(element, writer);
      else writeBlock(element, writer);
      return;
    default:
      if (isBlock(element)) writeBlock(element, writer);
      else writeChildren(element, writer);
  }
}

function writeBlock(element: PageElement, writer: LineWriter): void {
  writer.endLine();
  writeChildren(element, writer);
  writer.endLine();
}

function writeChildren(element: PageElement, writer: LineWriter): void {
  for (const child of element.childNodes) writeNode(child, writer);
}

function writeList(list: PageElement, writer: LineWriter): void {
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  const numbers = listNumbers(list, items.map(textOf));
  writer.endLine();
  for (const child of list.childNodes) {
    const item = items.indexOf(child);
    if (item !== -1 && isElement(child) && !isDropped(child)) {
      writer.endLine();
      writer.text(numbers[item] ?? "");
      writeChildren(child, writer);
      writer.endLine();
    } else writeNode(child, writer);
  }
  writer.endLine();
}

function writeTable(table: PageElement, writer: LineWriter): void {
  writer.gap();
  for (const caption of findElements(table, ({ tagName }) => tagName === "caption")) {
    writeBlock(caption, writer);
  }
  for (const row of tableRows(table, cellText)) {
    // A row that is empty throughout would part the table in two.
    if (row.some((cell) => cell !== "")) writer.line(row.join("\t"));
  }
  writer.gap();
}

/** A cell is one line; the lines within it are parted by a blank. */
function cellText(cell: PageElement): string {
  const writer = createLineWriter();
  writeChildren(cell, writer);
  writer.endLine();
  return writer.lines().join(" ").replaceAll("\t", " ");
}
