import type { Document } from "../document/document";

/** The parts of a document in which targets are looked for. */
export type Source = Pick<Document, "text" | "blocks" | "chapters" | "title" | "year">;
