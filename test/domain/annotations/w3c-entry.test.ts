import { describe, expect, it } from "vitest";
import { entriesOf, nameOfEntry, readEntry } from "../../../domain/annotations/w3c-entry";
import { plainText } from "../../../domain/rich-text/plain-text";

const NOW = "2026-11-22T12:00:00.000Z";
const quote = { type: "TextQuoteSelector", exact: "深化改革" };
const target = (more = {}) => ({ source: "https://example.org/text", selector: quote, ...more });

function read(entry: unknown) {
  const result = readEntry(entry, NOW);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("readEntry", () => {
  it("reads the passages of a comparison note, each with its source", () => {
    const entry = {
      target: [target({ source: "urn:duidu:document:hubei", "duidu:title": "湖北纲要" }), target()],
    };
    expect(read(entry).passages.map(({ source }) => source)).toEqual([
      { documentId: "hubei", name: "湖北纲要" },
      { documentId: null, name: "https://example.org/text" },
    ]);
  });

  const creators = [
    [{ type: "Person", name: " 张三 " }, "张三"],
    [["acct:a@example.org"], "acct:a@example.org"],
    [{ id: "urn:person:1" }, "urn:person:1"],
    [{ name: 3 }, null],
    [undefined, null],
  ] as const;
  for (const [creator, expected] of creators) {
    it(`reads the creator ${JSON.stringify(creator)}`, () =>
      expect(read({ target: target(), creator }).creator).toBe(expected));
  }

  it("takes HTML in a plain comment for text", () => {
    const value = "<img src=x onerror=alert(1)> & <b>重</b>";
    const entry = { target: target(), body: { type: "TextualBody", format: "text/plain", value } };
    const { comment } = read(entry);
    expect(comment === null ? null : plainText(comment)).toBe(value);
  });

  it("takes the plain words where the comment with marks is not one", () => {
    const richText = { type: "doc", content: [{ type: "image", attrs: { src: "file:///x" } }] };
    const body = { type: "TextualBody", value: "要点", "duidu:richText": richText };
    const { comment } = read({ target: target(), body });
    expect(comment === null ? null : plainText(comment)).toBe("要点");
  });

  it("leaves out a review that says nothing it knows", () => {
    const review = { kind: "accepted", at: NOW, target: { source: "x" } };
    expect(read({ target: target({ "duidu:review": review }) }).passages[0].review).toBeNull();
  });

  const wrong = [
    ["is not a JSON object", 5],
    ["has no target with a selector", { target: "x" }],
    ["has neither a TextPositionSelector nor", { target: [target(), { source: "x" }] }],
  ] as const;
  for (const [expected, entry] of wrong) {
    it(`says what is wrong: ${expected}`, () => {
      const result = readEntry(entry, NOW);
      expect(result.ok ? null : result.error).toContain(expected);
    });
  }
});

describe("entriesOf and nameOfEntry", () => {
  it("finds the entries in whatever holds them, and names them", () => {
    expect(entriesOf({ first: { items: [1, 2] } })).toEqual([1, 2]);
    expect(entriesOf({ hello: 1 })).toBeNull();
    expect(nameOfEntry({ id: "urn:a" }, 1)).toBe("Annotation 2 (urn:a)");
    expect(nameOfEntry(5, 0)).toBe("Annotation 1");
  });
});
