import { fold } from "./fold";
import { isKindField } from "./query-fields";
import type { QueryWord } from "./query-words";
import type { RecordKind } from "./record";
import { valuesOf } from "./word-values";

/** What a query asks of a record beside its text: its issuer, a tag, its chapter, or its kind. */
export type Condition = NameCondition | KindCondition;

export interface NameCondition {
  readonly field: "issuer" | "tag" | "chapter";
  /** Folded; one of them must stand in the name. */
  readonly anyOf: readonly string[];
  readonly isExcluded: boolean;
}

export interface KindCondition {
  readonly field: "kind";
  readonly kind: RecordKind;
}

/** The condition a word of a query makes, none for most. */
export function conditionOf(word: QueryWord): Condition[] {
  const { field, role } = word;
  if (isKindField(field)) return [{ field: "kind", kind: field }];
  if (field === null || field === "heading") return [];
  const anyOf = valuesOf(word)
    .map((value) => fold(value).trim())
    .filter((value) => value !== "");
  return anyOf.length === 0 ? [] : [{ field, anyOf, isExcluded: role === "excluded" }];
}

/** True where one of the names has one of the values in it; the other way round where that is excluded. */
export function namesHold({ anyOf, isExcluded }: NameCondition, names: readonly string[]): boolean {
  const folded = names.map(fold);
  return isExcluded !== folded.some((name) => anyOf.some((value) => name.includes(value)));
}
