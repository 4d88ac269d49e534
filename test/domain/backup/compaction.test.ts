import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactedLines, isWorthCompacting } from "../../../domain/backup/compaction";
import {
  decodeJournal,
  finalRows,
  type JournalEntry,
  TABLE_NAMES,
} from "../../../domain/backup/journal";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const at = "2026-01-02T03:04:05.000Z";
const COLOURS = ["red", "green", "blue"] as const;

/** Any entries: changes in one or several parts, of which some are missing or revoked. */
const journals: fc.Arbitrary<readonly JournalEntry[]> = fc
  .array(
    fc.record({
      change: fc.integer({ min: 0, max: 6 }).map(String),
      row: fc.integer({ min: 0, max: 4 }),
      what: fc.constantFrom("annotation", "note", "delete", "revoke"),
      parts: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      colour: fc.constantFrom(...COLOURS),
    }),
    { maxLength: 30 },
  )
  .map((steps) =>
    steps.map(({ change, row, what, parts, colour }): JournalEntry => {
      if (what === "revoke") return { kind: "revoke", change, at };
      const id = `r${row}`;
      const entry = { kind: "change" as const, change, at, ...(parts && { parts }) };
      if (what === "note") {
        return { ...entry, rows: [{ table: "notes", id, row: noteWith(id, colour) }] };
      }
      const annotation = annotationOn(document, "质量", { id, colour });
      return {
        ...entry,
        rows: [{ table: "annotations", id, row: what === "delete" ? null : annotation }],
      };
    }),
  );

const leftOf = (entries: readonly JournalEntry[], table: (typeof TABLE_NAMES)[number]) =>
  new Map([...finalRows<typeof table>(entries, table)].filter(([, row]) => row !== null));

describe("compactedLines", () => {
  it("gives the same rows, each once, with whatever is written after them", () => {
    fc.assert(
      fc.property(journals, (entries) => {
        const { entries: compacted, damagedLines } = decodeJournal(
          [...compactedLines(entries, "compact", at)].join(""),
        );
        expect(damagedLines).toBe(0);
        let written = 0;
        for (const table of TABLE_NAMES) {
          expect(leftOf(compacted, table)).toEqual(leftOf(entries, table));
          written += leftOf(entries, table).size;
        }
        const rows = compacted.flatMap((one) => (one.kind === "change" ? one.rows : []));
        expect(rows).toHaveLength(written);
      }),
    );
  });

  it("makes every line a change of its own: damage to one costs no other", () => {
    const rows = Array.from({ length: 1200 }, (_, index) => {
      const row = annotationOn(document, "质量", { id: `a${index}` });
      return { table: "annotations" as const, id: row.id, row };
    });
    const lines = [...compactedLines([{ kind: "change", change: "a", at, rows }], "compact", at)];
    expect(lines).toHaveLength(3);
    const { entries } = decodeJournal([lines[0], lines[1]?.slice(9), lines[2]].join(""));
    expect(finalRows(entries, "annotations").size).toBe(700);
  });
});

describe("isWorthCompacting", () => {
  it("leaves short journals alone, and long ones of which most still holds", () => {
    expect(isWorthCompacting(5_000, 100, 1)).toBe(false);
    expect(isWorthCompacting(50_000_000, 100_000, 99_000)).toBe(false);
    expect(isWorthCompacting(50_000_000, 200_000, 100_000)).toBe(true);
    expect(isWorthCompacting(2_000_000, 4_000, 0)).toBe(true);
  });
});
