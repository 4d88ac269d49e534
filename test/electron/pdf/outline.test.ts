import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { repairOutline } from "../../../electron/pdf/outline";

interface Entry {
  readonly title: string;
  readonly below?: readonly Entry[];
}

/** An outline as Chromium writes it: every entry its own parent, none with a predecessor. */
function brokenOutline(pdf: PDFDocument, entries: readonly Entry[]): PDFRef {
  const { context } = pdf;
  const below = (children: readonly Entry[], above: PDFDict) => {
    const refs = children.map(() => context.nextRef());
    for (const [index, { title, below: further }] of children.entries()) {
      const ref = refs[index] as PDFRef;
      const entry = context.obj({ Parent: ref });
      entry.set(PDFName.of("Title"), PDFHexString.fromText(title));
      const next = refs[index + 1];
      if (next !== undefined) entry.set(PDFName.of("Next"), next);
      if (further !== undefined) below(further, entry);
      context.assign(ref, entry);
    }
    above.set(PDFName.of("First"), refs[0] as PDFRef);
    above.set(PDFName.of("Last"), refs[0] as PDFRef);
  };
  const root = context.obj({ Type: "Outlines" });
  below(entries, root);
  const ref = context.register(root);
  pdf.catalog.set(PDFName.of("Outlines"), ref);
  return ref;
}

/** The tree as a viewer walks it, backwards, with each entry's parent checked. */
function walkBack(pdf: PDFDocument, parent: PDFRef): readonly unknown[] {
  const result: unknown[] = [];
  let ref = pdf.context.lookup(parent, PDFDict).get(PDFName.of("Last")) as PDFRef | undefined;
  while (ref !== undefined) {
    const entry = pdf.context.lookup(ref, PDFDict);
    expect(entry.get(PDFName.of("Parent"))).toBe(parent);
    const title = entry.lookup(PDFName.of("Title"), PDFHexString).decodeText();
    const count = entry.get(PDFName.of("Count"))?.toString() ?? "0";
    result.unshift([title, Number(count), ...walkBack(pdf, ref)]);
    ref = entry.get(PDFName.of("Prev")) as PDFRef | undefined;
  }
  return result;
}

describe("repairOutline", () => {
  it("links entries both ways and shows chapters under an open title", async () => {
    const pdf = await PDFDocument.create();
    const root = brokenOutline(pdf, [
      {
        title: "纲要",
        below: [
          { title: "一、目标", below: [{ title: "（一）甲" }, { title: "（二）乙" }] },
          { title: "二、任务" },
        ],
      },
      { title: "批注一览" },
    ]);
    expect(repairOutline(pdf)).toBe(6);
    expect(walkBack(pdf, root)).toEqual([
      ["纲要", 2, ["一、目标", -2, ["（一）甲", 0], ["（二）乙", 0]], ["二、任务", 0]],
      ["批注一览", 0],
    ]);
    expect(pdf.context.lookup(root, PDFDict).get(PDFName.of("Count"))?.toString()).toBe("4");
  });

  it("leaves a document without outline as it is", async () => {
    expect(repairOutline(await PDFDocument.create())).toBe(0);
  });
});
