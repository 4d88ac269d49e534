import { strToU8, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** The parts of a Word document beside its text, as the XML within their roots. */
export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
}

/** A Word document whose body is the given XML. */
export function smallDocx(body: string, parts: DocxParts = {}): Uint8Array<ArrayBuffer> {
  const root = (name: string, xml: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${xml}</w:${name}>`);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
  };
  if (parts.numbering !== undefined)
    files["word/numbering.xml"] = root("numbering", parts.numbering);
  if (parts.styles !== undefined) files["word/styles.xml"] = root("styles", parts.styles);
  if (parts.footnotes !== undefined)
    files["word/footnotes.xml"] = root("footnotes", parts.footnotes);
  if (parts.endnotes !== undefined) files["word/endnotes.xml"] = root("endnotes", parts.endnotes);
  if (parts.core !== undefined) {
    files["docProps/core.xml"] = strToU8(
      `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="dcterms">${parts.core}</cp:coreProperties>`,
    );
  }
  return new Uint8Array(zipSync(files));
}

/** A paragraph of one run, perhaps with properties. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties of a paragraph in a list. */
export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list: its format, its text and what stands after the number. */
export function listLevel(
  level: number,
  format: string,
  text: string,
  more = '<w:suff w:val="nothing"/>',
): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** `numbering.xml` with one list, of id 1, that has the given levels. */
export function oneList(...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="0">${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}
