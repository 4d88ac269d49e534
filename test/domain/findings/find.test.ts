import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileEntry } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";
import { findFaults } from "../../../domain/findings/find";
import { documentText } from "../../support/document-texts";
import { examined } from "../../support/examined";

const BASELINE = resolve(import.meta.dirname, "../../baselines/findings.json");
const expected: Record<string, unknown> = JSON.parse(readFileSync(BASELINE, "utf8"));

const manifest = await readManifest();

describe("findFaults", () => {
  it.each(manifest)("finds in $id what was reviewed by eye", async (entry) => {
    const document = await compileEntry(entry);
    if (!document.ok) throw new Error(document.error);
    const { text, findings } = document.value;
    const quoted = findings.map((finding) => ({
      ...finding,
      quote: text.slice(finding.from, finding.to),
    }));
    expect(JSON.parse(JSON.stringify(quoted))).toEqual(expected[entry.id]);
  });

  it("gives every finding of any text a place in it, in order", () => {
    fc.assert(
      fc.property(documentText, (source) => {
        const document = examined(source);
        const ids = new Set(document.blocks.map(({ id }) => id));
        let from = 0;
        for (const finding of findFaults(document)) {
          expect(finding.from).toBeGreaterThanOrEqual(from);
          expect(finding.to).toBeLessThanOrEqual(document.text.length);
          expect(finding.to).toBeGreaterThanOrEqual(finding.from);
          expect(ids.has(finding.blockId ?? "")).toBe(true);
          from = finding.from;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
