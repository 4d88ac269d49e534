import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMht } from "../../../../../renderer/workers/import/mht/read-mht";
import { encodeText } from "../../../../support/encoded-text";

const PAGE = "<title>通知</title><p>关于加强质量管理的通知</p>";

function quotedPrintable(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replace(/(.{72})/g, "$1=\r\n");
}

function saved(headers: string, body: string): Uint8Array<ArrayBuffer> {
  const text = [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_Part_1"',
    "",
    "------=_Part_1",
    "Content-Type: image/png",
    "",
    "not this",
    "------=_Part_1",
    headers,
    "",
    body,
    "------=_Part_1--",
    "",
  ].join("\r\n");
  return encodeText(text, "utf-8");
}

describe("readMht", () => {
  it("reads the page of a saved file, quoted-printable and in GBK", () => {
    const headers =
      'Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable';
    const file = saved(headers, quotedPrintable(encodeText(PAGE, "gb18030")));
    expect(readMht("页.mht", file, undefined)).toMatchObject({
      ok: true,
      value: {
        format: "mht",
        text: "关于加强质量管理的通知",
        encoding: { name: "gb18030" },
        properties: { title: "通知" },
      },
    });
  });

  it("reads the page of a saved file, in base64 and in UTF-8", () => {
    const headers = "content-type: text/html; charset=utf-8\r\ncontent-transfer-encoding: base64";
    const base64 = Buffer.from(PAGE)
      .toString("base64")
      .replace(/(.{40})/g, "$1\r\n");
    const read = readMht("页.mht", saved(headers, base64), undefined);
    expect(read.ok && read.value.text).toBe("关于加强质量管理的通知");
  });

  it("reads a message that is one page, and parts within parts", () => {
    const single = encodeText(`Content-Type: text/html; charset=utf-8\n\n${PAGE}`, "utf-8");
    expect(readMht("页.mht", single, undefined).ok).toBe(true);
    const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}\r\n--in--`;
    const read = readMht("页.mht", saved(inner, ""), undefined);
    expect(read.ok && read.value.text).toBe("关于加强质量管理的通知");
  });

  it("says that a file without a page is none", () => {
    expect(readMht("页.mht", encodeText("nothing", "utf-8"), undefined)).toEqual({
      ok: false,
      error: { reason: "damaged-file", detail: "页.mht" },
    });
  });

  it("never throws on a part of a file", () => {
    const headers = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64";
    const file = saved(headers, Buffer.from(PAGE).toString("base64"));
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(file.length), (from, to) => {
        const read = readMht("页.mht", file.slice(from, to), undefined);
        expect(typeof read.ok).toBe("boolean");
      }),
    );
  });
});
