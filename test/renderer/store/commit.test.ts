import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { finalRows, type JournalEntry } from "../../../domain/backup/journal";
import { fail, ok } from "../../../domain/result";
import { invert } from "../../../renderer/store/change";
import { commit, storeFailure } from "../../../renderer/store/commit";
import { Database } from "../../../renderer/store/database";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const first = annotationOn(document, "质量监管");
const second = annotationOn(document, "质量共治");
const row = (before: Annotation | null, after: Annotation | null) => ({
  table: "annotations" as const,
  id: (before ?? after)?.id ?? "",
  before,
  after,
});

describe("commit", () => {
  let database: Database;
  let recorded: JournalEntry[];
  const journal = async (entries: readonly JournalEntry[]) => {
    recorded.push(...entries);
    return ok(null);
  };
  beforeEach(async () => {
    recorded = [];
    database = new Database("test");
    await database.delete();
    await database.open();
  });
  afterEach(() => database.close());

  it("stores every row of a change and takes it back", async () => {
    const change = { name: "add-annotation" as const, rows: [row(null, first), row(null, second)] };
    expect(await commit(database, journal, change)).toEqual(ok(null));
    expect(await database.annotations.orderBy("id").toArray()).toHaveLength(2);
    expect(await commit(database, journal, invert(change))).toEqual(ok(null));
    expect(await database.annotations.count()).toBe(0);
  });

  it("records and stores a change of many rows in parts, as one change", async () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...first, id: `a${at}` }));
    const change = { name: "import-annotations" as const, rows: many.map((one) => row(null, one)) };
    expect(await commit(database, journal, change)).toEqual(ok(null));
    expect(await database.annotations.count()).toBe(1200);
    expect(recorded).toHaveLength(3);
    expect(new Set(recorded.map((entry) => entry.change)).size).toBe(1);
    expect(finalRows(recorded, "annotations").size).toBe(1200);
    expect(await commit(database, journal, invert(change))).toEqual(ok(null));
    expect(await database.annotations.count()).toBe(0);
  });

  it("stores nothing of a change whose last part the journal could not take", async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ ...first, id: `a${at}` }));
    const change = { name: "import-annotations" as const, rows: many.map((one) => row(null, one)) };
    const full = async (entries: readonly JournalEntry[]) =>
      recorded.length === 0 ? journal(entries) : fail("disk-full");
    expect(await commit(database, full, change)).toEqual(fail("disk-full"));
    expect(await database.annotations.count()).toBe(0);
    expect(finalRows(recorded, "annotations").size).toBe(0);
  });

  describe("of a change that is given up", () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...first, id: `a${at}` }));
    const change = { name: "import-annotations" as const, rows: many.map((one) => row(null, one)) };
    /** Gives the change up when it is so far. */
    const givingUpAt = (border: number) => {
      const stop = new AbortController();
      const told: number[] = [];
      const onProgress = (done: number) => {
        told.push(done);
        if (done >= border) stop.abort();
      };
      return { watch: { signal: stop.signal, onProgress }, told };
    };

    it.each([0, 0.3, 0.5, 0.8])("at %d of its way nothing is stored or comes back", async (at) => {
      const { watch, told } = givingUpAt(at);
      expect(await commit(database, journal, change, watch)).toEqual(fail("cancelled"));
      expect(told.at(-1)).toBeGreaterThanOrEqual(at);
      expect(await database.annotations.count()).toBe(0);
      expect(finalRows(recorded, "annotations").size).toBe(0);
    });

    it("tells how far it is, in order, and stores all of it where nobody gives it up", async () => {
      const { watch, told } = givingUpAt(2);
      expect(await commit(database, journal, change, watch)).toEqual(ok(null));
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told).toHaveLength(6);
      expect(await database.annotations.count()).toBe(1200);
    });
  });

  it("stores nothing of a change one row of which cannot be stored", async () => {
    const unstorable = {
      ...second,
      comment: { type: "doc" as const, content: (() => []) as never },
    };
    const change = {
      name: "add-annotation" as const,
      rows: [row(null, first), row(null, unstorable)],
    };
    const result = await commit(database, journal, change);
    expect(result).toMatchObject({ ok: false, error: { reason: "store-failed" } });
    expect(await database.annotations.count()).toBe(0);
  });
});

describe("the journal of a change", () => {
  const change = { name: "add-annotation" as const, rows: [row(null, first)] };

  it("has the change before the database has it", async () => {
    const database = new Database("order");
    const counts: number[] = [];
    await commit(
      database,
      async (entries) => {
        counts.push(await database.annotations.count());
        expect(entries).toMatchObject([{ kind: "change", rows: [{ id: first.id, row: first }] }]);
        return ok(null);
      },
      change,
    );
    expect(counts).toEqual([0]);
    expect(await database.annotations.count()).toBe(1);
  });

  it("refuses the change, and the database does not take it", async () => {
    const database = new Database("refused");
    expect(await commit(database, async () => fail("disk-full"), change)).toEqual(
      fail("disk-full"),
    );
    expect(await database.annotations.count()).toBe(0);
  });

  it("revokes a change the database could not store", async () => {
    const kinds: string[] = [];
    const broken = { ...first, comment: { type: "doc" as const, content: (() => []) as never } };
    await commit(
      new Database("revoked"),
      async (entries) => {
        kinds.push(...entries.map(({ kind }) => kind));
        return ok(null);
      },
      { ...change, rows: [row(null, broken)] },
    );
    expect(kinds).toEqual(["change", "revoke"]);
  });
});

describe("storeFailure", () => {
  it("knows a full disk, also one level down", () => {
    expect(storeFailure(new DOMException("full", "QuotaExceededError"))).toEqual(fail("disk-full"));
  });

  it("throws on what is not the database's", () => {
    expect(() => storeFailure(new Error("a bug"))).toThrow("a bug");
  });
});
