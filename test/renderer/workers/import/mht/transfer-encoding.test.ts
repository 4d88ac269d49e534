import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteText } from "../../../../../renderer/workers/import/mht/byte-text";
import { decodeBody } from "../../../../../renderer/workers/import/mht/transfer-encoding";

describe("decodeBody", () => {
  it("gives the bytes of any base64 back", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const body = Buffer.from(bytes).toString("base64");
        expect(Buffer.from(decodeBody(body, "BASE64")).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it("joins the lines of quoted-printable and keeps what is no code", () => {
    expect(byteText(decodeBody("=E8=B4=\r\n=A8 a=3Db =zz", "quoted-printable"))).toBe(
      "\xe8\xb4\xa8 a=b =zz",
    );
  });

  it("leaves other bodies as they are", () => {
    expect(byteText(decodeBody("\xe8=41", "8bit"))).toBe("\xe8=41");
  });
});

describe("byteText", () => {
  it("keeps every byte, of long files too", () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    const text = byteText(bytes);
    expect([text.length, text.charCodeAt(0x80), text.charCodeAt(0xff)]).toEqual([
      20_000, 0x80, 0xff,
    ]);
  });
});
