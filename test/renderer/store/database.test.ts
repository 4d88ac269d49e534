import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { Database } from "../../../renderer/store/database";
import { handoutWith, passageOn } from "../../support/handouts";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const NAME = "old";
const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);

describe("the database", () => {
  afterEach(() => Dexie.delete(NAME));

  it("migrates from version 4 by making each annotation's target its only passage", async () => {
    const { passages, tags, layerId, deletedAt, ...rest } = annotationOn(document, "质量");
    const old = new Dexie(NAME);
    old.version(1).stores({ annotations: "id, target.documentId", settings: "key" });
    old.version(4).stores({ notes: "id", noteVersions: "id, noteId" });
    await old.table("annotations").add({ ...rest, target: passages[0].target });
    old.close();

    const database = new Database(NAME);
    expect(await database.annotations.toArray()).toEqual([
      { ...rest, passages, tags, layerId, deletedAt },
    ]);
    expect(await database.layers.count()).toBe(0);
    database.close();
  });

  it.each([5, 6])(
    "migrates from version %i with all it holds, and has room for handouts",
    async (version) => {
      const annotation = annotationOn(document, "质量");
      const note = noteWith("note", "走访记录");
      const old = new Dexie(NAME);
      old.version(1).stores({ annotations: "id, target.documentId", settings: "key" });
      old.version(2).stores({ entries: "id", compiled: "id" });
      old.version(4).stores({ notes: "id", noteVersions: "id, noteId" });
      old.version(5).stores({ annotations: "id", layers: "id" });
      if (version > 5) old.version(6).stores({ savedSearches: "id" });
      await old.table("annotations").add(annotation);
      await old.table("notes").add(note);
      await old.table("settings").add({ key: "textSize", value: 21 });
      old.close();

      const database = new Database(NAME);
      expect(await database.annotations.toArray()).toEqual([annotation]);
      expect(await database.notes.toArray()).toEqual([note]);
      expect(await database.settings.toArray()).toEqual([{ key: "textSize", value: 21 }]);
      expect(await database.handouts.count()).toBe(0);
      const handout = handoutWith("h", [passageOn(document, "加强质量监管", ["质量"])]);
      await database.handouts.add(handout);
      expect(await database.handouts.toArray()).toEqual([handout]);
      database.close();
    },
  );
});
