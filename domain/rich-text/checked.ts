import type { RichText, RichTextNode } from "./rich-text";

/** What a kind of rich text may hold: which nodes stand in which, which marks, and what a leaf must say. */
export interface RichTextShape {
  /** The nodes that may stand in a node; a node that is not listed holds none. */
  readonly inside: Readonly<Record<string, readonly string[]>>;
  /** Nodes that may be empty though they can hold others. */
  readonly mayBeEmpty: readonly string[];
  readonly marks: readonly string[];
  /** Checks the attributes of the nodes that show something from elsewhere. */
  readonly leaves: Readonly<Record<string, (attrs: Attributes) => boolean>>;
}

type Attributes = Readonly<Record<string, unknown>>;

const INLINE = ["text", "hardBreak"];
const BLOCKS = ["paragraph", "bulletList", "orderedList"];

/** A comment: paragraphs, bold, italic, lists. */
export const COMMENT_SHAPE: RichTextShape = {
  inside: {
    doc: BLOCKS,
    paragraph: INLINE,
    bulletList: ["listItem"],
    orderedList: ["listItem"],
    listItem: BLOCKS,
  },
  mayBeEmpty: ["paragraph"],
  marks: ["bold", "italic"],
  leaves: {},
};

/** Rich text nested deeper than this was not written by a person; reading it would need too deep a stack. */
const DEEPEST = 40;

/** The value where it is a rich text of this shape, so that an editor can open it; else `null`. */
export function checkedRichText(value: unknown, shape: RichTextShape): RichText | null {
  return isNode(value, shape, 0) && value.type === "doc" ? (value as RichText) : null;
}

function isNode(value: unknown, shape: RichTextShape, depth: number): value is RichTextNode {
  if (!isRecord(value) || depth > DEEPEST) return false;
  const { type, text, attrs, marks, content } = value;
  if (typeof type !== "string" || !areAttributes(attrs)) return false;
  if (type === "text") return typeof text === "string" && text !== "" && areMarks(marks, shape);
  if (text !== undefined || !areMarks(marks, shape)) return false;
  if (shape.leaves[type]?.(attrs ?? {}) === false) return false;
  const allowed = Object.hasOwn(shape.inside, type) ? shape.inside[type] : undefined;
  if (content === undefined) return allowed === undefined || shape.mayBeEmpty.includes(type);
  if (!Array.isArray(content) || allowed === undefined) return false;
  if (content.length === 0) return shape.mayBeEmpty.includes(type);
  return content.every(
    (child) => isNode(child, shape, depth + 1) && allowed.includes((child as RichTextNode).type),
  );
}

function areMarks(value: unknown, shape: RichTextShape): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && shape.marks.includes(String(one.type)))
  );
}

function areAttributes(value: unknown): value is Attributes | undefined {
  return value === undefined || isRecord(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
