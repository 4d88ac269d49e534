import { isKindField } from "../../domain/search/query-fields";
import { type QueryRemark, queryRemarks } from "../../domain/search/query-remarks";
import { queryWords, unknownFieldsIn } from "../../domain/search/query-words";

const SENTENCES: Readonly<Record<QueryRemark, string>> = {
  "nothing-to-find": "There is nothing in the query that can be looked for.",
  "open-quote": "A quotation mark has no partner; it is looked for as a sign.",
  "only-excluded": "There are only words to leave out; they are looked for as they stand.",
  "lone-or": "An OR at the beginning or the end was searched for as a word.",
  "empty-field": "Nothing follows the colon of a field, which was searched for as it stands.",
};

const FIELDS = "标题, 发文机关, 章, 批注, 笔记, 讲义, 标签";

/** What a person should know of how a query was taken; none for most. */
export function remarkSentences(typed: string): readonly string[] {
  const unknown = unknownFieldsIn(typed).map(
    (name) => `There is no field “${name}”; it is looked for as text. The fields are ${FIELDS}.`,
  );
  const asksOfUser = queryWords(typed).some(({ field }) => isKindField(field) || field === "tag");
  return [
    ...queryRemarks(typed).map((remark) => SENTENCES[remark]),
    ...unknown,
    ...(asksOfUser
      ? ["Comments, notes, handouts and tags are in the window only; none is searched here."]
      : []),
  ];
}
