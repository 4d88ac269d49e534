import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ObjectIndex } from "../../../../../renderer/workers/import/pdf/object-index";
import { annotatedPdf } from "../../../../support/annotated-pdf";

const LINES = [{ text: "Quality first", x: 72, y: 700 }];
const pdf = (useObjectStreams: boolean) =>
  annotatedPdf(
    LINES,
    [{ subtype: "Highlight", stretches: [[0, 0, 7]], name: "a-1" }],
    useObjectStreams,
  );

/** Numbers that some object of a small file has. */
const NUMBERS = Array.from({ length: 20 }, (_, number) => number);

describe("ObjectIndex", () => {
  for (const useObjectStreams of [false, true]) {
    const how = useObjectStreams ? "in" : "without";

    it(`finds objects ${how} object streams`, async () => {
      const index = new ObjectIndex(await pdf(useObjectStreams));
      const texts = NUMBERS.map((number) => index.objectText(number) ?? "");
      expect(texts.filter((text) => text.includes("/NM"))).toHaveLength(1);
      expect(index.objectText(999)).toBeNull();
    });

    it(`finds what it can in a damaged file ${how} object streams, and never fails`, async () => {
      const bytes = await pdf(useObjectStreams);
      const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 });
      fc.assert(
        fc.property(damage, fc.nat(bytes.length), (changes, length) => {
          const damaged = bytes.slice();
          for (const [at, value] of changes) damaged[at] = value;
          for (const file of [damaged, damaged.subarray(0, length)]) {
            const index = new ObjectIndex(file);
            for (const number of NUMBERS) index.objectText(number);
          }
        }),
      );
    });
  }

  it("tells nothing of an encrypted file, whose strings are not to be read", async () => {
    const text = new TextDecoder("latin1").decode(await pdf(false));
    const encrypted = text.replace("trailer\n<<", "trailer\n<</Encrypt 1 0 R ");
    expect(encrypted).not.toBe(text);
    const index = new ObjectIndex(Uint8Array.from(encrypted, (one) => one.charCodeAt(0) & 0xff));
    expect(NUMBERS.map((number) => index.objectText(number)).every((one) => one === null)).toBe(
      true,
    );
  });
});
