import type { RichTextShape } from "../rich-text/checked";
import { CITATION_NODE, citationFrom } from "./citation";

/** Where the program serves the images of notes from, each named by its SHA-256. */
export const NOTE_IMAGE_FOLDER = "app://duidu/images/";

/** Address of such an image. */
export const NOTE_IMAGE = /^app:\/\/duidu\/images\/([0-9a-f]{64})$/u;

const INLINE = ["text", "hardBreak"];
const BLOCKS = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "taskList",
  "blockquote",
  "horizontalRule",
  "table",
  "image",
  CITATION_NODE,
];

/** What a note's body may hold: as the editor's extensions, and nothing that leads out of the program. */
export const NOTE_SHAPE: RichTextShape = {
  inside: {
    doc: BLOCKS,
    paragraph: INLINE,
    heading: INLINE,
    bulletList: ["listItem"],
    orderedList: ["listItem"],
    listItem: BLOCKS,
    taskList: ["taskItem"],
    taskItem: BLOCKS,
    blockquote: BLOCKS,
    table: ["tableRow"],
    tableRow: ["tableCell", "tableHeader"],
    tableCell: BLOCKS,
    tableHeader: BLOCKS,
  },
  mayBeEmpty: ["paragraph", "heading"],
  marks: ["bold", "italic", "strike", "underline", "highlight"],
  leaves: {
    image: ({ src }) => typeof src === "string" && NOTE_IMAGE.test(src),
    [CITATION_NODE]: ({ citation }) => citationFrom(citation) !== null,
  },
};
