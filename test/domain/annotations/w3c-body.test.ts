import { describe, expect, it } from "vitest";
import { readComment, readLook, readTags } from "../../../domain/annotations/w3c-body";
import { plainText } from "../../../domain/rich-text/plain-text";

describe("readLook", () => {
  const looks = [
    [{}, "highlight", "yellow"],
    [{ colour: "green" }, "highlight", "green"],
    [{ color: "Blue", style: "underline" }, "underline", "blue"],
    [{ motivation: "highlighting", colour: "红色" }, "highlight", "red"],
    [{ motivation: "underlining" }, "underline", "yellow"],
    [{ motivation: "highlighting", style: "underline" }, "underline", "yellow"],
    [{ body: [{ purpose: "tagging", value: "purple" }] }, "highlight", "purple"],
    [{ body: { purpose: "highlighting", value: "pink" } }, "highlight", "red"],
    [{ colour: "#abcdef" }, "highlight", "yellow"],
  ] as const;
  for (const [more, style, colour] of looks) {
    it(`reads ${JSON.stringify(more)} as a ${colour} ${style}`, () => {
      expect(readLook(more)).toMatchObject({ style, colour });
    });
  }

  it("reads style and colour from the target's style class", () => {
    expect(readLook({ target: { styleClass: "underline red" } })).toEqual({
      style: "underline",
      colour: "red",
    });
  });
});

describe("readTags", () => {
  it("takes each tag once, and none that names a colour or a style", () => {
    const tag = (value: string) => ({ purpose: "tagging", value });
    const body = [tag("数据"), tag("数据"), tag("黄色"), tag("underline"), tag("待 核")];
    expect(readTags({ body })).toEqual(["数据", "待 核"]);
    expect(readTags({ body: "要点" })).toEqual([]);
  });
});

describe("readComment", () => {
  const comments = [
    ["a body that is a string", { body: "要点" }, "要点"],
    ["a bodyValue", { bodyValue: "要点" }, "要点"],
    ["a TextualBody", { body: { type: "TextualBody", value: "要点" } }, "要点"],
    [
      "several bodies beside a tag",
      {
        body: [
          { purpose: "commenting", value: "一" },
          { purpose: "tagging", value: "数据" },
          { purpose: "commenting", value: "二" },
        ],
      },
      "一\n二",
    ],
    [
      "HTML",
      { body: { format: "text/html", value: "<p>一&amp;二</p><p>三<br>四</p>" } },
      "一&二\n三\n四",
    ],
    ["no body", {}, null],
    ["an empty body", { body: { value: " " } }, null],
  ] as const;
  for (const [title, more, expected] of comments) {
    it(`reads the comment of ${title}`, () => {
      const comment = readComment(more);
      expect(comment === null ? null : plainText(comment)).toBe(expected);
    });
  }
});
