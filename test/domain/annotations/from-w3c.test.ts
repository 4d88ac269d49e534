import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { fromW3C } from "../../../domain/annotations/from-w3c";
import { smallDocument } from "../../support/small-document";

const NOW = "2026-11-22T12:00:00.000Z";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "推动高质量发展,完善质量体系。" },
  { id: "c1.p2", kind: "paragraph", text: "深化改革,完善质量体系。" },
]);

function read(json: unknown): readonly Annotation[] {
  const result = fromW3C(json, document, NOW);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

function readOne(json: unknown): Annotation {
  const [only] = read(json);
  if (only === undefined) throw new Error("No annotation was read.");
  return only;
}

function sentence(json: unknown): string | undefined {
  const result = fromW3C(json, document, NOW);
  return result.ok ? undefined : result.error.detail;
}

const quote = (exact: string) => ({ type: "TextQuoteSelector", exact });
const entry = (selector: unknown, more = {}) => ({
  type: "Annotation",
  target: { source: "https://example.org/text", selector },
  ...more,
});

describe("fromW3C", () => {
  const one = entry(quote("深化改革"));
  const holders = [
    ["a single annotation", one, 1],
    ["an array", [one, one], 2],
    ["an AnnotationPage", { type: "AnnotationPage", items: [one] }, 1],
    ["a collection's first page", { type: "AnnotationCollection", first: { items: [one] } }, 1],
    ["an empty array", [], 0],
    ["a target in an array", { ...one, target: [one.target] }, 1],
  ] as const;
  for (const [title, json, count] of holders) {
    it(`reads ${title}`, () => expect(read(json)).toHaveLength(count));
  }

  it("gives an entry without id and time a name and the present time", () => {
    expect(readOne(entry(quote("深化")))).toMatchObject({
      id: "annotation-1",
      createdAt: NOW,
      updatedAt: NOW,
    });
  });

  it("keeps two entries with the same id apart", () => {
    const ids = read([entry(quote("深化"), { id: "a" }), entry(quote("推动"), { id: "a" })]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2);
  });

  it("leaves out entries on another document of the program", () => {
    const target = { source: "urn:duidu:document:hubei", selector: quote("深化") };
    expect(read([{ target }, one])).toHaveLength(1);
  });

  const wrong = [
    ["holds no W3C annotation", { hello: 1 }],
    ["holds no W3C annotation", "text"],
    ["Annotation 2 is not a JSON object", [one, 5]],
    ["Annotation 1 (urn:a) has no target with a selector", { id: "urn:a", target: "x" }],
    ["Annotation 1 has a TextQuoteSelector without the quoted words", entry(quote(""))],
  ] as const;
  for (const [expected, json] of wrong) {
    it(`says that an entry is wrong: ${expected}`, () => {
      expect(sentence(json)).toContain(expected);
    });
  }
});
