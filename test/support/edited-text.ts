/** A text made of another one by edits, and what became of each of its code units. */
export interface EditedText {
  readonly before: string;
  readonly after: string;
  /** For each code unit of `after` where it stood in `before`; -1 for what is new. */
  readonly origins: Int32Array;
}

export type ClauseEdit =
  | { readonly do: "insert"; readonly at: number; readonly clause: string }
  | { readonly do: "delete"; readonly at: number }
  | { readonly do: "move"; readonly at: number; readonly to: number }
  | { readonly do: "replace"; readonly at: number; readonly clause: string };

interface Clause {
  readonly text: string;
  /** Offset in the text before the edits; -1 for a new clause. */
  readonly from: number;
}

/** Splits a text into clauses, each with the mark that ends it. */
export function clausesOf(text: string): readonly string[] {
  return text.match(/[^，。；,;\n]*[，。；,;\n]|[^，。；,;\n]+$/gu) ?? [];
}

/** Edits a text clause by clause; `at` and `to` count clauses, beyond the last one from the start again. */
export function editClauses(before: string, edits: readonly ClauseEdit[]): EditedText {
  let from = 0;
  const clauses: Clause[] = clausesOf(before).map((text) => {
    const clause = { text, from };
    from += text.length;
    return clause;
  });
  for (const edit of edits) {
    const at = edit.at % Math.max(1, clauses.length);
    if (edit.do === "insert") clauses.splice(at, 0, { text: edit.clause, from: -1 });
    else if (edit.do === "replace") clauses.splice(at, 1, { text: edit.clause, from: -1 });
    else {
      const gone = clauses.splice(at, 1);
      if (edit.do === "move") clauses.splice(edit.to % (clauses.length + 1), 0, ...gone);
    }
  }
  return {
    before,
    after: clauses.map(({ text }) => text).join(""),
    origins: Int32Array.from(
      clauses.flatMap((clause) =>
        Array.from(clause.text, (_, i) => (clause.from === -1 ? -1 : clause.from + i)),
      ),
    ),
  };
}
