import { describe, expect, it } from "vitest";
import { decodePage } from "../../../../../renderer/workers/import/html/charset";
import { encodeText } from "../../../../support/encoded-text";

const PAGE = "<p>关于加强质量管理的通知，推进产品质量提升。</p>";

describe("decodePage", () => {
  it.each([
    ["gb2312", "gb18030", "gb18030"],
    ["GBK", "gb18030", "gb18030"],
    ["utf-8", "utf-8", "utf-8"],
  ] as const)("reads a page that declares %s", (declared, encoding, name) => {
    const html = `<meta charset="${declared}">${PAGE}`;
    const page = decodePage(encodeText(html, encoding), undefined, null);
    expect(page).toMatchObject({ html, encoding: { name } });
  });

  it("finds the declaration in an http-equiv and in an XML declaration", () => {
    for (const start of [
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      '<?xml version="1.0" encoding="gb2312"?>',
    ]) {
      const page = decodePage(encodeText(start + PAGE, "gb18030"), undefined, null);
      expect(page?.html).toBe(start + PAGE);
    }
  });

  it("believes a mail part's header before the page", () => {
    const html = `<meta charset="utf-8">${PAGE}`;
    expect(decodePage(encodeText(html, "gb18030"), undefined, "gb2312")?.html).toBe(html);
  });

  it("does not believe a declaration the bytes contradict", () => {
    const utf8 = `<meta charset="gb2312">${PAGE}`;
    expect(decodePage(encodeText(utf8, "utf-8"), undefined, null)?.html).toBe(utf8);
    const gbk = `<meta charset="utf-8">${PAGE}`;
    expect(decodePage(encodeText(gbk, "gb18030"), undefined, null)?.html).toBe(gbk);
    const unknown = `<meta charset="no-such">${PAGE}`;
    expect(decodePage(encodeText(unknown, "gb18030"), undefined, null)?.html).toBe(unknown);
  });

  it("reads a page without a declaration, and one with a byte order mark", () => {
    expect(decodePage(encodeText(PAGE, "gb18030"), undefined, null)?.html).toBe(PAGE);
    expect(decodePage(encodeText(`\uFEFF${PAGE}`, "utf-16le"), undefined, null)?.html).toBe(PAGE);
  });

  it("does what the user says", () => {
    const page = decodePage(encodeText(`<meta charset="utf-8">${PAGE}`, "utf-8"), "gb18030", null);
    expect(page?.encoding.name).toBe("gb18030");
    expect(page?.html).not.toContain("质量");
  });
});
