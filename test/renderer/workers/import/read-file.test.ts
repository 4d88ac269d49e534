import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { installedCMaps } from "../../../../build/library/cmaps";
import { MOST_FILE_BYTES } from "../../../../renderer/workers/import/limits";
import { readFile } from "../../../../renderer/workers/import/read-file";
import { encodeText } from "../../../support/encoded-text";
import { paragraph, smallDocx } from "../../../support/small-docx";
import { pdfLines, smallPdf } from "../../../support/small-pdf";

const ROOT = resolve(import.meta.dirname, "../../../..");
const TITLE = "关于加强质量管理的通知";

async function read(name: string, bytes: Uint8Array<ArrayBuffer>) {
  return readFile(name, bytes, { cmaps: installedCMaps });
}

async function reasonOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const result = await read(name, bytes);
  if (result.ok) return null;
  expect(result.error.detail).toBe(name);
  return result.error.reason;
}

describe("readFile", () => {
  it.each([
    ["a.txt", encodeText(TITLE, "gb18030")],
    ["a.md", encodeText(TITLE, "utf-16le")],
    ["a.html", encodeText(`<p>${TITLE}</p>`, "utf-8")],
    ["a.mht", encodeText(`Content-Type: text/html; charset=utf-8\n\n<p>${TITLE}`, "utf-8")],
    ["a.docx", smallDocx(paragraph(TITLE))],
    ["a.pdf", smallPdf([pdfLines([TITLE])])],
  ])("reads the same text from %s", async (name, bytes) => {
    const result = await read(name, bytes);
    expect(result).toMatchObject({ ok: true, value: { text: TITLE, format: name.slice(2) } });
  });

  it("gives the bundled sources as they are, with the hash of their bytes", async () => {
    const path = resolve(ROOT, "seeds/documents/hubei.txt");
    const result = await read("hubei.txt", new Uint8Array(readFileSync(path)));
    expect(result).toMatchObject({
      ok: true,
      value: {
        text: readFileSync(path, "utf8"),
        encoding: { name: "utf-8", confidence: 1 },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it.each(["txt", "md", "html", "mht", "docx", "pdf"])(
    "says that an empty .%s is empty",
    async (extension) => {
      expect(await reasonOf(`空.${extension}`, new Uint8Array())).toBe("empty-file");
    },
  );

  it("says that there is no text in a file of blanks, and in an empty page or document", async () => {
    expect(await reasonOf("白.txt", encodeText(" \n\u3000\n", "utf-8"))).toBe("no-text");
    expect(await reasonOf("白.html", encodeText("<script>1</script>", "utf-8"))).toBe("no-text");
    expect(await reasonOf("白.docx", smallDocx("<w:p/>"))).toBe("no-text");
  });

  it("refuses a file larger than any document", async () => {
    expect(await reasonOf("大.txt", new Uint8Array(MOST_FILE_BYTES + 1))).toBe("too-large");
  });

  it("names files of unknown kinds", async () => {
    expect(await reasonOf("图.jpg", encodeText("x", "utf-8"))).toBe("unknown-format");
    expect(await reasonOf("旧.doc", encodeText("x", "utf-8"))).toBe("save-as-docx");
  });

  it("keeps lone surrogates, NUL, direction marks and private-use characters", async () => {
    const odd = "质量\uD800强\u0000国\u200F建\u202E设\uE000纲要，加强质量管理，推动质量提升。";
    const utf16 = await read("怪.txt", encodeText(`\uFEFF${odd}`, "utf-16le"));
    expect(utf16.ok && utf16.value.text).toBe(`\uFEFF${odd}`);
    const whole = odd.replace("\uD800", "");
    const utf8 = await read("怪.txt", encodeText(whole, "utf-8"));
    expect(utf8.ok && utf8.value.text).toBe(whole);
  });

  it("reads a line of five million characters and a text of fifty megabytes in seconds", async () => {
    const before = performance.now();
    const line = await read("行.txt", encodeText("质量强国".repeat(1_250_000), "utf-8"));
    expect(line.ok && line.value.text.length).toBe(5_000_000);
    const large = await read(
      "大.txt",
      encodeText("加强质量管理，推动发展。\n".repeat(1_400_000), "utf-8"),
    );
    expect(large.ok && large.value.text.length).toBe(18_200_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it.each(["txt", "md", "html", "mht", "docx", "pdf"])(
    "ends random bytes named .%s in text or a reason that names the file",
    async (extension) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          const result = await read(`随机.${extension}`, new Uint8Array(bytes));
          if (!result.ok) expect(result.error.detail).toBe(`随机.${extension}`);
        }),
        { numRuns: 150 },
      );
    },
  );
});
