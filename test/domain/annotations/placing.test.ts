import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../../domain/annotations/anchor";
import type { Annotation } from "../../../domain/annotations/annotation";
import { placeAnnotations } from "../../../domain/annotations/placed";
import { placing } from "../../../domain/annotations/placing";
import { randomAnnotations } from "../../support/random-annotations";
import { annotationOn, smallDocument } from "../../support/small-document";

const national = smallDocument(
  [{ id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治，坚持质量第一。" }],
  { id: "national" },
);
const anhui = smallDocument(
  [{ id: "c1.p1", kind: "paragraph", text: "建设质量强省，推动共治。" }],
  {
    id: "anhui",
  },
);
const documents = new Map([national, anhui].map((one) => [one.id, one]));

describe("placing", () => {
  it("gives after any change what placing everything anew gives", () => {
    const some = randomAnnotations(national, anhui);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), fc.array(fc.nat({ max: 4 })), (all, steps) => {
        const place = placing(documents, anchor);
        let now: readonly Annotation[] = [];
        for (const step of steps) {
          // Some go, some come; a few of those that stay are other objects.
          now = now
            .filter((_, at) => at % 5 !== step)
            .map((one, at) => (at % 3 === step ? { ...one, colour: "red" as const } : one));
          const ids = new Set(now.map(({ id }) => id));
          now = [...now, ...(all[step] ?? []).filter(({ id }) => !ids.has(id))];
          const placed = place(now);
          expect([...placed.keys()]).toEqual([...documents.keys()]);
          for (const document of documents.values()) {
            expect(placed.get(document.id)).toEqual(placeAnnotations(document, now));
          }
        }
      }),
    );
  });

  it("places only what has changed, and keeps the lists of the other documents", () => {
    const asked: string[] = [];
    const place = placing(documents, (document, target) => {
      asked.push(target.quote.exact);
      return anchor(document, target);
    });
    const [first, second, other] = [
      annotationOn(national, "质量监管"),
      annotationOn(national, "质量共治"),
      annotationOn(anhui, "质量强省"),
    ];
    const before = place([first, second, other]);
    asked.length = 0;
    const after = place([first, { ...second, colour: "blue" }, other]);
    expect(asked).toEqual(["质量共治"]);
    expect(after.get("anhui")).toBe(before.get("anhui"));
    expect(after.get("national")?.[0]).toBe(before.get("national")?.[0]);
    expect(after.get("national")?.[1]?.annotation.colour).toBe("blue");
    expect(place([first, other]).get("national")).toEqual(placeAnnotations(national, [first]));
  });
});
