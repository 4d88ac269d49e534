import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import { sourcePassages } from "../../../domain/cleaning/source-passage";
import { documentText, seedText } from "../../support/document-texts";

describe("sourcePassages", () => {
  it("shows the source of a passage with the edits inside it", () => {
    const source = "湖(hú)北(běi)省";
    const [passage] = sourcePassages(source, clean(source).edits, { from: 0, to: 2 });
    expect(passage?.span).toEqual({ from: 0, to: 6 });
    expect(passage?.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ["kept", "湖"],
      ["edited", "(hú)"],
      ["kept", "北"],
    ]);
  });

  it("shows a moved headline where it stood, and the sentence without it", () => {
    const source = seedText("anhui-newspaper");
    const { text, edits } = clean(source);
    const [headline] = sourcePassages(source, edits, { from: 0, to: text.indexOf("\n") });
    expect(headline?.parts.map((part) => part.text).join("")).toBe(
      "中共安徽省委安徽省人民政府 印发《安徽省质量强省建设纲要》",
    );
    expect(headline?.span.from).toBeGreaterThan(1000);
    const from = text.indexOf("全产业链,实施农业");
    const [sentence, ...others] = sourcePassages(source, edits, { from, to: from + 9 });
    const edited = sentence?.parts.filter(({ kind }) => kind === "edited");
    expect(others).toEqual([]);
    expect(edited?.map((part) => part.text).join("")).toContain("印发《安徽省质量强省建设纲要》");
  });

  it("gives the source from beginning to end for the whole text of any document", () => {
    fc.assert(
      fc.property(documentText, (source) => {
        const { text, edits } = clean(source);
        const passages = sourcePassages(source, edits, { from: 0, to: text.length });
        for (const { span, parts } of passages) {
          expect(parts.map((part) => part.text).join("")).toBe(source.slice(span.from, span.to));
        }
        const shown = passages.flatMap(({ parts }) => parts);
        const kept = shown.filter(({ kind }) => kind === "kept").map((part) => part.text);
        const removed = shown.flatMap((part) => (part.kind === "edited" ? [part.edit] : []));
        const inserted = removed.reduce((sum, edit) => sum + edit.replacement.length, 0);
        const moved = edits.find(({ movedFrom }) => movedFrom !== undefined);
        if (moved === undefined) expect(kept.join("").length + inserted).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
