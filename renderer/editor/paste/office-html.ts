import { joinWraps } from "./line-wraps";
import { buildLists } from "./office-lists";
import { marksOf, SET_ASIDE, setStylesAside } from "./styled-html";

/** What only steers Word, WPS or a browser and says nothing. */
const DROPPED = "style, script, meta, link, title, xml, base, head";
/** Elements whose text is one line of the page. */
const LINES = "p, h1, h2, h3, h4, h5, h6, li, td, th";
/** Paragraph styles of Word and WPS that are a document's title. */
const TITLE = /^(?:MsoTitle|MsoSubtitle)$/u;

/**
 * Pasted HTML, rid of what Word and WPS put in and a note cannot hold: lists
 * become lists, highlights marks, wrapped lines whole again, and pictures that
 * stand in files of another program go. What else a note does not know, its
 * editor leaves out.
 */
export function cleanOfficeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(setStylesAside(html), "text/html");
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  buildLists(body);
  unwrapForeign(body);
  writeMarks(body);
  for (const line of body.querySelectorAll(LINES)) tidyLine(line);
  for (const paragraph of body.querySelectorAll("p")) tidyParagraph(paragraph);
  return body.innerHTML;
}

/** Elements of Office's own, such as `o:p`, give way to what is in them; its drawings go. */
function unwrapForeign(body: HTMLElement): void {
  for (const element of body.querySelectorAll("*")) {
    if (!element.localName.includes(":")) continue;
    if (element.localName.startsWith("v:")) element.remove();
    else element.replaceWith(...element.childNodes);
  }
}

/** What a span said by its style, elements say. */
function writeMarks(body: HTMLElement): void {
  for (const span of body.querySelectorAll(`span[${SET_ASIDE}]`)) {
    for (const name of marksOf(span.getAttribute(SET_ASIDE) ?? "")) {
      const mark = body.ownerDocument.createElement(name);
      mark.append(...span.childNodes);
      span.append(mark);
    }
  }
}

function tidyLine(line: Element): void {
  // A cell or an item has its text in paragraphs of its own.
  if (line.querySelector(LINES) !== null) return;
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  const texts = joinWraps(nodes.map(({ data }) => data.replace(/\u00a0/gu, " ")));
  nodes.forEach((node, index) => {
    node.data = texts[index] ?? "";
  });
}

function tidyParagraph(paragraph: HTMLElement): void {
  const isEmpty =
    paragraph.textContent.trim() === "" && paragraph.querySelector("img, br") === null;
  const inCell = paragraph.parentElement?.matches("td, th, li") ?? false;
  if (isEmpty && !inCell) paragraph.remove();
  else if (TITLE.test(paragraph.className)) {
    const heading = paragraph.ownerDocument.createElement("h1");
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}
