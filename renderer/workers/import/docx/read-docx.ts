import { fail, ok, type Result } from "../../../../domain/result";
import type { ReadText, SourceProperties } from "../source-text";
import { decode } from "../text/decode";
import { detectEncoding } from "../text/detect-encoding";
import { type Archive, isZip, openZip } from "../zip/read-zip";
import { type BodyContext, bodyLines } from "./body-lines";
import { isCompoundFile, isEncryptedPackage } from "./compound-file";
import { createListCounter } from "./list-counter";
import { createNoteMarks, readNotes } from "./notes";
import { readNumbering } from "./numbering";
import { readStyles } from "./styles";
import { childrenOf, descend, parseXml, type XmlElement } from "./xml";

/**
 * Reads a Word document as it looks with all tracked changes accepted: list
 * numbers as text, table rows with tabs, notes as lines at the end. Headers,
 * footers, comments and a generated table of contents are left out.
 */
export function readDocx(name: string, bytes: Uint8Array): Result<ReadText> {
  if (isCompoundFile(bytes)) {
    return fail(isEncryptedPackage(bytes) ? "password-protected" : "save-as-docx", name);
  }
  if (!isZip(bytes)) return fail("not-a-docx", name);
  const archive = openZip(name, bytes);
  if (!archive.ok) return archive;
  const main = mainPart(archive.value);
  if (!archive.value.names.includes(main)) return fail("not-a-docx", name);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const content = readParts(name, archive.value, main, folder);
  if (!content.ok) return content;
  const text = documentLines(content.value).join("\n");
  return ok({ format: "docx", text, encoding: null, properties: readProperties(archive.value) });
}

interface Parts {
  readonly body: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

function readParts(name: string, archive: Archive, main: string, folder: string): Result<Parts> {
  const content = archive.read(main);
  if (!content.ok) return content;
  const body = descend(parsePart(content.value) ?? undefined, "body");
  if (body === undefined) return fail("damaged-file", name);
  const part = (file: string) => readPart(archive, folder + file);
  return ok({
    body,
    styles: part("styles.xml"),
    numbering: part("numbering.xml"),
    footnotes: part("footnotes.xml"),
    endnotes: part("endnotes.xml"),
  });
}

function documentLines(parts: Parts): readonly string[] {
  const lists = readNumbering(parts.numbering);
  const styles = readStyles(parts.styles, lists);
  const marks = createNoteMarks();
  const context: BodyContext = {
    styles,
    counter: createListCounter(lists),
    hides: (run) => styles.hides(run),
    noteMark: (kind, id) => marks.mark(kind, id),
  };
  const lines = bodyLines(parts.body, context);
  const notes = {
    footnote: readNotes(parts.footnotes, "footnote"),
    endnote: readNotes(parts.endnotes, "endnote"),
  };
  const noteLines = marks.referred().map(({ mark, kind, id }) => {
    const note = notes[kind].get(id);
    const text = note === undefined ? "" : bodyLines(note, context).join(" ").trim();
    return `${mark} ${text}`;
  });
  return [...lines, ...noteLines];
}

/** The name of the part that holds the text; programs may call it what they like. */
function mainPart(archive: Archive): string {
  const relations = childrenOf(readPart(archive, "_rels/.rels") ?? undefined, "Relationship");
  const main = relations.find(({ attributes }) =>
    attributes.get("Type")?.endsWith("/officeDocument"),
  );
  return main?.attributes.get("Target")?.replace(/^\//, "") ?? "word/document.xml";
}

/** A part beside the text. A document is readable without it, so a damaged one is as good as none. */
function readPart(archive: Archive, path: string): XmlElement | null {
  const bytes = archive.read(path);
  return bytes.ok ? parsePart(bytes.value) : null;
}

function parsePart(bytes: Uint8Array | null): XmlElement | null {
  if (bytes === null) return null;
  const found = detectEncoding(bytes);
  const encoding = found?.name === "utf-16le" || found?.name === "utf-16be" ? found.name : "utf-8";
  return parseXml(decode(bytes, encoding).replace(/^\uFEFF/, ""));
}

/** Title, author and day of creation from the document's core properties. */
function readProperties(archive: Archive): SourceProperties {
  const core = readPart(archive, "docProps/core.xml") ?? undefined;
  const textAt = (element: string) => {
    const text = descend(core, element)?.children.filter((node) => typeof node === "string");
    const value = text?.join("").trim();
    return value === "" ? undefined : value;
  };
  const title = textAt("title");
  const author = textAt("creator");
  const date = textAt("created");
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}
