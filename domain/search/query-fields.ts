import type { RecordKind } from "./record";

/** What a word of a query can be asked for in, beside the text as a whole. */
export type QueryField = "heading" | "issuer" | "chapter" | KindField | "tag";

/** Fields that ask for a word in what the user wrote of one kind. */
const KIND_FIELDS = ["comment", "note", "handout"] as const satisfies readonly RecordKind[];
export type KindField = (typeof KIND_FIELDS)[number];

export function isKindField(field: QueryField | null): field is KindField {
  return KIND_FIELDS.some((one) => one === field);
}

/** How the fields are typed, before a colon. */
const FIELD_NAMES: Readonly<Record<string, QueryField>> = {
  标题: "heading",
  发文机关: "issuer",
  章: "chapter",
  批注: "comment",
  笔记: "note",
  讲义: "handout",
  标签: "tag",
  title: "heading",
  issuer: "issuer",
  chapter: "chapter",
  comment: "comment",
  note: "note",
  handout: "handout",
  tag: "tag",
};

/** The names as a part of a regular expression. */
export const FIELD_NAME_PATTERN = Object.keys(FIELD_NAMES).join("|");

/** The field that is typed so; `null` where the name is none. */
export function fieldNamed(name: string): QueryField | null {
  return FIELD_NAMES[name] ?? null;
}

/** A name, a colon and something: what a person types who takes the name for a field. No address. */
const LIKE_A_FIELD = /^(\p{L}{1,8})[:：](?!\/\/)\S/u;

/** The name before a colon that looks like a field; `null` where there is none. */
export function nameLikeField(text: string): string | null {
  return LIKE_A_FIELD.exec(text)?.[1] ?? null;
}
