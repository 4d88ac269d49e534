import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { linksOfPages } from "../../../electron/pdf/marked-links";
import { linkedPdf } from "../../support/linked-pdf";

async function links(...addresses: readonly string[]) {
  const box = [10, 20, 110, 40] as const;
  const bytes = await linkedPdf([addresses.map((address) => ({ address, box }))]);
  return linksOfPages(await PDFDocument.load(bytes))[0];
}

describe("linksOfPages", () => {
  it("reads the numbers and the place of a marked link", async () => {
    const page = await links("annot:3,12");
    expect(page?.marked).toMatchObject([
      { numbers: [3, 12], rectangle: { left: 10, bottom: 20, right: 110, top: 40 } },
    ]);
    expect(page?.others).toEqual([]);
  });

  it("leaves other links alone", async () => {
    const page = await links("https://example.org/", "annot:x", "annot:");
    expect(page?.marked).toEqual([]);
    expect(page?.others).toHaveLength(3);
  });

  it("finds nothing on a page without links", async () => {
    expect(await links()).toEqual({ marked: [], others: [] });
  });
});
