import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, decodeUtf8 } from "../../../../../renderer/workers/import/text/decode";
import { encodeText } from "../../../../support/encoded-text";

describe("decode", () => {
  it.each(["utf-16le", "utf-16be"] as const)(
    "gives every text in %s back, lone surrogates too",
    (encoding) => {
      fc.assert(
        fc.property(
          fc.string({
            unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
            maxLength: 50,
          }),
          (text) => {
            expect(decode(encodeText(text, encoding), encoding)).toBe(text);
          },
        ),
      );
    },
  );

  it("is not stopped by length", () => {
    const text = "质量".repeat(20_000);
    expect(decode(encodeText(text, "utf-16be"), "utf-16be")).toBe(text);
  });

  it("marks half a character at the end", () => {
    expect(decode(Uint8Array.of(0x61, 0x00, 0x62), "utf-16le")).toBe("a\uFFFD");
  });

  it("keeps private-use characters, direction marks and NUL", () => {
    const text = "质\uE000量\u202E强\0国";
    expect(decode(encodeText(text, "utf-8"), "utf-8")).toBe(text);
  });

  it("keeps the byte order mark for cleaning", () => {
    expect(decodeUtf8(encodeText("\uFEFF质", "utf-8"))).toBe("\uFEFF质");
  });
});

describe("decodeUtf8", () => {
  it("refuses what is not UTF-8 throughout", () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0xd6, 0xca))).toBeNull();
  });
});
