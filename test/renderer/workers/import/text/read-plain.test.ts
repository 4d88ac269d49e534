import { describe, expect, it } from "vitest";
import { readPlain } from "../../../../../renderer/workers/import/text/read-plain";
import { encodeText } from "../../../../support/encoded-text";

const TEXT = "关于加强质量管理的通知\r\n　　各市、县人民政府：\n";

describe("readPlain", () => {
  it("gives the text as it stands, and the encoding it was found in", () => {
    const read = readPlain("a.txt", encodeText(TEXT, "gb18030"), "txt", undefined);
    expect(read).toMatchObject({
      ok: true,
      value: { format: "txt", text: TEXT, encoding: { name: "gb18030" } },
    });
  });

  it("reads in the encoding the user names, and offers the found one again", () => {
    const read = readPlain("a.md", encodeText(TEXT, "gb18030"), "md", "big5");
    expect(read.ok && read.value.text).not.toBe(TEXT);
    expect(read.ok && read.value.encoding).toMatchObject({ name: "big5", confidence: 1 });
    expect(read.ok && read.value.encoding?.others[0]).toBe("gb18030");
  });

  it("says that bytes are no text", () => {
    const bytes = Uint8Array.from({ length: 999 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);
    expect(readPlain("图.txt", bytes, "txt", undefined)).toEqual({
      ok: false,
      error: { reason: "unreadable-text", detail: "图.txt" },
    });
  });
});
