import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { Database } from "../../../renderer/store/database";
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
});
