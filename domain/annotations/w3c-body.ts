import { COMMENT_SHAPE, checkedRichText } from "../rich-text/checked";
import { richTextOf } from "../rich-text/plain-text";
import type { RichText } from "../rich-text/rich-text";
import { ANNOTATION_STYLES, type AnnotationStyle, COLOURS, type Colour } from "./annotation";
import { asList, isObject, type Json } from "./json";

/** What other programs and people call the five colours. */
const COLOUR_NAMES: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ...COLOURS.map((colour): [string, Colour] => [colour, colour]),
  ["pink", "red"],
  ["orange", "yellow"],
  ["violet", "purple"],
  ["黄", "yellow"],
  ["绿", "green"],
  ["蓝", "blue"],
  ["红", "red"],
  ["紫", "purple"],
]);

const STYLE_NAMES: ReadonlyMap<string, AnnotationStyle> = new Map<string, AnnotationStyle>([
  ...ANNOTATION_STYLES.map((style): [string, AnnotationStyle] => [style, style]),
  ["highlighting", "highlight"],
  ["underlining", "underline"],
  ["strikeout", "strike-out"],
  ["strikethrough", "strike-out"],
  ["line-through", "strike-out"],
]);

/** Purposes of a body that are said about the passage, not a comment on it. */
const LABEL_PURPOSES: ReadonlySet<unknown> = new Set(["tagging", "classifying", "highlighting"]);

/** Colour and style of an entry, wherever it names them; yellow highlight where it does not. */
export function readLook(entry: Json): {
  readonly colour: Colour;
  readonly style: AnnotationStyle;
} {
  const targets = asList(entry.target).filter(isObject);
  const words = [entry, ...targets]
    .flatMap((one) => [one.style, one.colour, one.color, one.styleClass])
    .concat(labels(entry), asList(entry.motivation))
    .flatMap((value) => (typeof value === "string" ? value.split(/\s+/u) : []))
    .map(lookWord);
  return {
    colour: first(words, COLOUR_NAMES) ?? "yellow",
    style: first(words, STYLE_NAMES) ?? "highlight",
  };
}

function lookWord(word: string): string {
  return word.toLowerCase().replace(/色$/u, "");
}

function first<T>(words: readonly string[], names: ReadonlyMap<string, T>): T | undefined {
  const word = words.find((one) => names.has(one));
  return word === undefined ? undefined : names.get(word);
}

/**
 * The tags of an entry, each once. Where the look is not said by a style class,
 * a tag that names a colour or a style is taken for it and is no tag.
 */
export function readTags(entry: Json): readonly string[] {
  const isLookSaid = asList(entry.target).some(
    (target) => isObject(target) && typeof target.styleClass === "string",
  );
  const tags = labels(entry).filter(
    (label) =>
      isLookSaid || !(COLOUR_NAMES.has(lookWord(label)) || STYLE_NAMES.has(lookWord(label))),
  );
  return [...new Set(tags)];
}

/** The comment of an entry: its bodies, a paragraph for each line. */
export function readComment(entry: Json): RichText | null {
  const bodies = [...asList(entry.body), ...asList(entry.bodyValue), ...asList(entry.comment)];
  const comments = bodies.filter((body) => !isLabel(body));
  const [only] = comments;
  if (comments.length === 1 && isObject(only)) {
    const comment = checkedRichText(only["duidu:richText"], COMMENT_SHAPE);
    if (comment !== null) return comment;
  }
  const lines = comments.map(words).filter((line) => line !== "");
  return lines.length === 0 ? null : richTextOf(lines.join("\n"));
}

function isLabel(body: unknown): body is Json {
  return isObject(body) && asList(body.purpose).some((purpose) => LABEL_PURPOSES.has(purpose));
}

function labels(entry: Json): readonly string[] {
  return asList(entry.body)
    .filter(isLabel)
    .map(words)
    .filter((value) => value !== "");
}

function words(body: unknown): string {
  if (typeof body === "string") return body.trim();
  if (!isObject(body) || typeof body.value !== "string") return "";
  return (body.format === "text/html" ? textOfHtml(body.value) : body.value).trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
  "&amp;": "&",
};

/** The words of a comment another program wrote as HTML; its marks are dropped. */
function textOfHtml(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/giu, "\n")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
