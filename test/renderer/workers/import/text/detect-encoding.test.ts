import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEncoding } from "../../../../../renderer/workers/import/text/detect-encoding";
import { encodeText } from "../../../../support/encoded-text";

const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
const SIMPLIFIED = readFileSync(
  resolve(import.meta.dirname, "../../../../../seeds/documents/anhui-web.txt"),
  "utf8",
).replace(/[^\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uff60\n]/g, "");
const TRADITIONAL =
  "國務院關於加強政府服務管理的意見。各市、縣人民政府，省政府各部門：為進一步提升產品質量，應當健全制度，推進落實，維護人民群眾利益，促進經濟社會發展。";

describe("detectEncoding", () => {
  it.each(ENCODINGS)("knows %s from any twelve characters of a policy text", (encoding) => {
    fc.assert(
      fc.property(fc.nat(SIMPLIFIED.length - 12), (at) => {
        const sample = SIMPLIFIED.slice(at, at + 12);
        // Digits and Latin letters are the same in several encodings.
        fc.pre((sample.match(/[\u4e00-\u9fff]/g) ?? []).length >= 6);
        const bytes = encodeText(sample, encoding);
        expect(detectEncoding(bytes)?.name).toBe(encoding);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["utf-8", "big5", "gb18030", "utf-16le"] as const)(
    "knows traditional text in %s",
    (encoding) => {
      for (let at = 0; at + 12 <= TRADITIONAL.length; at += 1) {
        const bytes = encodeText(TRADITIONAL.slice(at, at + 12), encoding);
        expect(detectEncoding(bytes)?.name).toBe(encoding);
      }
    },
  );

  it.each(["utf-8", "utf-16le", "utf-16be"] as const)("believes the mark of %s", (encoding) => {
    expect(detectEncoding(encodeText("\uFEFFa", encoding))).toMatchObject({
      name: encoding,
      confidence: 1,
    });
  });

  it("offers the other encodings", () => {
    const found = detectEncoding(encodeText("质量强国建设纲要", "gb18030"));
    expect(found?.confidence).toBeGreaterThan(0.5);
    expect([found?.name, ...(found?.others ?? [])].toSorted()).toEqual([
      "big5",
      "gb18030",
      "utf-16be",
      "utf-16le",
      "utf-8",
    ]);
  });

  it("knows UTF-16 of Latin letters alone", () => {
    expect(detectEncoding(encodeText("Only Latin letters\n", "utf-16le"))?.name).toBe("utf-16le");
  });

  it("keeps UTF-8 with NUL characters, and UTF-8 with a damaged place", () => {
    expect(detectEncoding(encodeText("质量强国建设\0纲要，加强管理", "utf-8"))?.name).toBe("utf-8");
    const damaged = encodeText(SIMPLIFIED.slice(0, 300), "utf-8");
    damaged[100] = 0xff;
    expect(detectEncoding(damaged)?.name).toBe("utf-8");
  });

  it("finds no encoding in bytes that are no text", () => {
    const picture = Uint8Array.from(
      { length: 4000 },
      (_, at) => (at * 7919 + (at >> 3) * 31) % 256,
    );
    expect(detectEncoding(picture)).toBeNull();
  });
});
