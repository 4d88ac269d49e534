import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import type { JournalEntry } from "../../../domain/backup/journal";
import { ok } from "../../../domain/result";
import { annotationOn, smallDocument } from "../../support/small-document";

const recorded: JournalEntry[] = [];
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: {
    appendJournal: async (entries: readonly JournalEntry[]) => {
      recorded.push(...entries);
      return ok(null);
    },
  },
}));
const { database } = await import("../../../renderer/store/database");
const { addAnnotation, alterAnnotations } = await import("../../../renderer/store/annotations");
const { redo, undo } = await import("../../../renderer/store/user-history");

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const coloured = (colour: Annotation["colour"]) => (one: Annotation) => ({ ...one, colour });

describe("the store of annotations", () => {
  let first: Annotation;
  let second: Annotation;
  let count = 0;
  const stored = () => database.annotations.bulkGet([first.id, second.id]);
  beforeEach(async () => {
    count++;
    first = annotationOn(document, "质量监管", { id: `first-${count}` });
    second = annotationOn(document, "质量共治", { id: `second-${count}`, colour: "red" });
    await addAnnotation(first);
    await addAnnotation(second);
    recorded.length = 0;
  });

  it("alters many in one step of undo", async () => {
    await alterAnnotations("recolour", [first.id, second.id], coloured("blue"));
    expect(await stored()).toMatchObject([{ colour: "blue" }, { colour: "blue" }]);
    expect(recorded).toHaveLength(1);
    await undo();
    expect(await stored()).toEqual([first, second]);
    await redo();
    expect(await stored()).toMatchObject([{ colour: "blue" }, { colour: "blue" }]);
  });

  it("begins each change from what the one before it left", async () => {
    await Promise.all([
      alterAnnotations("recolour", [first.id], coloured("green")),
      alterAnnotations("tag-annotation", [first.id], (one) => ({ ...one, tags: ["数据"] })),
    ]);
    expect(await stored()).toMatchObject([{ colour: "green", tags: ["数据"] }, { tags: [] }]);
    await undo();
    expect(await stored()).toMatchObject([{ colour: "green", tags: [] }, { tags: [] }]);
  });

  it("makes no step of undo where nothing is altered, or nothing is there", async () => {
    await alterAnnotations("recolour", [first.id, "gone"], (one) => one);
    expect(recorded).toEqual([]);
    await undo();
    expect(await database.annotations.get(second.id)).toBeUndefined();
  });

  it("takes back the change asked for last, though it was still reading what it alters", async () => {
    const altered = alterAnnotations("recolour", [first.id], coloured("green"));
    const taken = undo();
    await altered;
    expect(await taken).toMatchObject({ ok: true, value: { name: "recolour" } });
    expect(await stored()).toEqual([first, second]);
  });
});
