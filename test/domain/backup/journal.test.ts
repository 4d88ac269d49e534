import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import {
  decodeJournal,
  encodeEntry,
  finalRows,
  type JournalEntry,
} from "../../../domain/backup/journal";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const annotation = annotationOn(document, "质量监管");
const recoloured: Annotation = { ...annotation, colour: "green" };
const at = "2026-01-02T03:04:05.000Z";

function changed(change: string, row: Annotation | null, id = annotation.id): JournalEntry {
  return { kind: "change", change, at, rows: [{ table: "annotations", id, row }] };
}

describe("the journal", () => {
  it("is read back as it was written", () => {
    const entries = [
      changed("a", annotation),
      changed("b", null),
      { kind: "revoke" as const, change: "b", at },
    ];
    expect(decodeJournal(entries.map(encodeEntry).join(""))).toEqual({ entries, damagedLines: 0 });
  });

  it("loses at most the line that was being written when the power went", () => {
    const text = [changed("a", annotation), changed("b", recoloured)].map(encodeEntry).join("");
    const whole = encodeEntry(changed("a", annotation)).length;
    fc.assert(
      fc.property(fc.integer({ min: whole, max: text.length }), (cut) => {
        const { entries } = decodeJournal(text.slice(0, cut));
        expect(entries[0]).toEqual(changed("a", annotation));
      }),
    );
  });

  it("passes over lines that are damaged or mean nothing, and counts them", () => {
    const rows = [null, 1, { table: "notes" }, { id: "n", row: null }, { table: "notes", id: "n" }];
    const odd = rows.map((row) => JSON.stringify({ kind: "change", change: "b", rows: [row] }));
    const damaged = ['{"half":', "null", '{"kind":"change"}', ...odd];
    const text = `${damaged.join("\n")}\n${encodeEntry(changed("a", annotation))}`;
    expect(decodeJournal(text)).toEqual({
      entries: [changed("a", annotation)],
      damagedLines: damaged.length,
    });
  });
});

describe("finalRows", () => {
  it("gives lines an older program wrote in today's form", () => {
    const { passages, tags, layerId, deletedAt, ...rest } = annotation;
    const first = { ...rest, target: passages[0].target } as unknown as typeof annotation;
    const rows = finalRows([changed("a", first)], "annotations");
    expect(rows.get(annotation.id)).toEqual({ ...rest, passages, tags, layerId, deletedAt });
  });

  it("keeps the last state of a row, and knows a deleted one", () => {
    expect(
      finalRows([changed("a", annotation), changed("b", recoloured)], "annotations").get(
        annotation.id,
      ),
    ).toEqual(recoloured);
    expect(
      finalRows([changed("a", annotation), changed("b", null)], "annotations").get(annotation.id),
    ).toBeNull();
  });

  it("leaves out what was revoked", () => {
    const entries = [
      changed("a", annotation),
      changed("b", recoloured),
      { kind: "revoke" as const, change: "b", at },
    ];
    expect(finalRows(entries, "annotations").get(annotation.id)).toEqual(annotation);
  });
});

describe("a change in several parts", () => {
  const second = { ...recoloured, id: "second" };
  const part = (row: Annotation, change = "a"): JournalEntry => ({
    ...{ kind: "change", change, at, parts: 2 },
    rows: [{ table: "annotations", id: row.id, row }],
  });

  it("happened when all of its parts are there", () => {
    const rows = finalRows([part(annotation), part(second)], "annotations");
    expect([...rows.keys()]).toEqual([annotation.id, "second"]);
  });

  it("did not happen when one is missing, or when it was revoked", () => {
    expect(finalRows([part(annotation)], "annotations").size).toBe(0);
    const revoked = [part(annotation), part(second), { kind: "revoke" as const, change: "a", at }];
    expect(finalRows(revoked, "annotations").size).toBe(0);
    const next = [changed("b", recoloured), part(annotation)];
    expect(finalRows(next, "annotations").get(annotation.id)).toEqual(recoloured);
  });
});
