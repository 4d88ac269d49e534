import fc from "fast-check";
import { ANNOTATION_STYLES, type Annotation, COLOURS } from "../../domain/annotations/annotation";
import { describeTarget } from "../../domain/annotations/describe";
import type { Passage } from "../../domain/annotations/passage";
import type { Document } from "../../domain/document/document";
import { richTextOf } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";

const BOLD: RichText = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "重", marks: [{ type: "bold" }] }] },
  ],
};

/** Years of four digits: what people write. */
const LAST = new Date("9999-12-31T23:59:59Z");

const time = fc
  .date({ noInvalidDate: true, min: new Date(0), max: LAST })
  .map((date) => date.toISOString());

/** Annotations of the user's own, on passages of `documents` that cut no character in two. */
export function randomAnnotations(
  ...documents: readonly Document[]
): fc.Arbitrary<readonly Annotation[]> {
  return fc.uniqueArray(randomAnnotation(documents), { selector: ({ id }) => id, maxLength: 5 });
}

function randomAnnotation(documents: readonly Document[]): fc.Arbitrary<Annotation> {
  const target = fc.constantFrom(...documents).chain((document) =>
    fc
      .tuple(fc.nat(document.text.length), fc.nat(document.text.length))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
      .filter(({ from, to }) => from < to && ![from, to].some((at) => cuts(document.text, at)))
      .map((span) => describeTarget(document, span)),
  );
  const passage: fc.Arbitrary<Passage> = target.chain((made) =>
    fc
      .oneof(
        fc.constant(null),
        fc.record({ kind: fc.constant("detached" as const), at: time }),
        fc.record({
          kind: fc.constantFrom("accepted" as const, "moved" as const),
          // A review stays in its document.
          target: target.filter(({ documentId }) => documentId === made.documentId),
          at: time,
        }),
      )
      .map((review) => ({ target: made, review })),
  );
  return fc.record<Annotation>({
    id: fc.oneof(
      fc.uuid(),
      fc.uuid().map((id) => `urn:uuid:${id}`),
      fc.string({ minLength: 1 }),
    ),
    passages: fc
      .tuple(passage, fc.array(passage, { maxLength: 2 }))
      .map(([first, more]): Annotation["passages"] => [first, ...more]),
    style: fc.constantFrom(...ANNOTATION_STYLES),
    colour: fc.constantFrom(...COLOURS),
    tags: fc.uniqueArray(fc.constantFrom("要点", "待核", "a b", "黄色", "underline"), {
      maxLength: 3,
    }),
    comment: fc.option(
      fc.oneof(
        fc
          .constantFrom("好", "一\n\n二", "<b>&</b>", " 空格 ", "<script>x</script>")
          .map(richTextOf),
        fc.constant(BOLD),
      ),
    ),
    layerId: fc.constant(null),
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.constant(null),
  });
}

/** True where a border falls between the two units of one character. */
function cuts(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? "");
}
