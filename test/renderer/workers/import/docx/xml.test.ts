import { describe, expect, it } from "vitest";
import {
  childrenOf,
  descend,
  isOn,
  parseXml,
  valueAt,
} from "../../../../../renderer/workers/import/docx/xml";

const ROOT =
  parseXml(
    '<w:a xmlns:w="w"><w:b w:val="1">文&amp;<![CDATA[<c>]]></w:b><w:d w:val="0"/><w:e/></w:a>',
  ) ?? undefined;

describe("parseXml", () => {
  it("gives elements and attributes without their prefixes, and text as it is", () => {
    expect([ROOT?.name, childrenOf(ROOT).map(({ name }) => name)]).toEqual(["a", ["b", "d", "e"]]);
    expect(descend(ROOT, "b")?.children.join("")).toBe("文&<c>");
    expect(valueAt(ROOT, "b")).toBe("1");
    expect(valueAt(ROOT, "no", "b")).toBeUndefined();
  });

  it("knows which switches are on", () => {
    expect([descend(ROOT, "d"), descend(ROOT, "e"), undefined].map(isOn)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each(["", "文", "<a>", "<a></b>", "<a>&x;</a>", "<a", "<a/><b/>"])(
    "gives null for %j",
    (xml) => {
      expect(parseXml(xml)).toBeNull();
    },
  );
});
