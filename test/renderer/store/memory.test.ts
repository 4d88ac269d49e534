import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import type { Layer } from "../../../domain/annotations/layer";
import { TABLE_NAMES } from "../../../domain/backup/journal";
import { fail, ok } from "../../../domain/result";
import { handoutWith } from "../../support/handouts";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const disk = { takes: true };
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: { appendJournal: async () => (disk.takes ? ok(null) : fail("disk-full")) },
}));
const { database } = await import("../../../renderer/store/database");
const { addAnnotation, alterAnnotations } = await import("../../../renderer/store/annotations");
const { purge, purgeExpired, putBack } = await import("../../../renderer/store/bin");
const { addHandout, alterHandout } = await import("../../../renderer/store/handouts");
const { alterLayer, removeLayer, storeImport } = await import("../../../renderer/store/layers");
const { fillTable, rowsOf, rowOf, takeIn, view } = await import("../../../renderer/store/memory");
const { addNote, rewriteNote } = await import("../../../renderer/store/notes");
const { readTable } = await import("../../../renderer/store/read-table");
const { applyChange, redo, undo } = await import("../../../renderer/store/user-history");

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const layerOf = (id: string): Layer => ({
  ...{ id, name: id, shape: "circle", visible: true, importedAt: "2026-03-01T12:00:00.000Z" },
});
const imported = (id: string, layerId: string): Annotation =>
  annotationOn(document, "质量", { id, layerId });

/** One thing a user does; `which` picks what it is done to, `fresh` gives an id of its own. */
type Step = (which: number, fresh: string) => Promise<unknown>;

const pick = <T>(all: readonly T[], which: number): readonly T[] =>
  all.length === 0 ? [] : [all[which % all.length] as T];
const annotations = () => rowsOf("annotations");
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

const NOTHING = { notes: [], annotations: [], handouts: [] };

const STEPS: Readonly<Record<string, Step>> = {
  add: (_, fresh) => addAnnotation(annotationOn(document, "质量", { id: fresh })),
  "add a handout": (_, fresh) =>
    addHandout(handoutWith(fresh, [{ kind: "heading", id: "a", text: "一、" }])),
  "rename a handout": (which, fresh) =>
    alterHandout("rename-handout", ids(pick(rowsOf("handouts"), which))[0] ?? "", (one) => ({
      ...one,
      title: fresh,
    })),
  recolour: (which) =>
    alterAnnotations("recolour", ids(pick(annotations(), which)), (one) => ({
      ...one,
      colour: one.colour === "red" ? "blue" : "red",
    })),
  delete: (which) =>
    alterAnnotations("delete-annotation", ids(pick(annotations(), which)), (one) => ({
      ...one,
      deletedAt: "2026-03-02T12:00:00.000Z",
    })),
  "put back": (which) => putBack({ ...NOTHING, annotations: pick(annotations(), which) }),
  purge: (which) =>
    purge({
      notes: pick(rowsOf("notes"), which),
      annotations: pick(annotations(), which),
      handouts: pick(rowsOf("handouts"), which),
    }),
  expire: (which) => purgeExpired({ ...NOTHING, annotations: pick(annotations(), which) }),
  import: (_, fresh) =>
    storeImport([
      { table: "layers", id: fresh, before: null, after: layerOf(fresh) },
      ...["1", "2"].map((end) => {
        const after = imported(`${fresh} ${end}`, fresh);
        return { table: "annotations" as const, id: after.id, before: null, after };
      }),
    ]),
  "hide a layer": async (which) => {
    const [layer] = pick(rowsOf("layers"), which);
    if (layer !== undefined) await alterLayer("hide-layer", layer, { ...layer, visible: false });
  },
  "remove a layer": async (which) => {
    const [layer] = pick(rowsOf("layers"), which);
    if (layer !== undefined) await removeLayer(layer);
  },
  "add a note": (_, fresh) => addNote(noteWith(fresh, "初稿", {})),
  "rewrite a note": async (which, fresh) => {
    const [note] = pick(rowsOf("notes"), which);
    if (note === undefined) return;
    const written = (one: typeof note) => ({ ...one, title: fresh });
    await rewriteNote("edit-note", note.id, written, { keep: true });
  },
  "fill the disk": async () => {
    disk.takes = false;
  },
  "make room": async () => {
    disk.takes = true;
  },
  "store what cannot be stored": (_, fresh) => {
    const after = {
      ...annotationOn(document, "质量", { id: fresh }),
      comment: (() => []) as never,
    };
    return applyChange({
      name: "add-annotation",
      rows: [{ table: "annotations", id: fresh, before: null, after }],
    });
  },
  undo,
  redo,
};

describe("the memory of what the user made", () => {
  beforeEach(async () => {
    disk.takes = true;
    for (const name of TABLE_NAMES) {
      await database.table(name).clear();
      fillTable(name, []);
    }
  });

  it("is after any steps what a fresh read of the database gives", async () => {
    const step = fc.record({
      name: fc.constantFrom(...Object.keys(STEPS)),
      which: fc.nat({ max: 9 }),
      /** Whether it waits for the step before it. */
      waits: fc.boolean(),
    });
    let fresh = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const running: Promise<unknown>[] = [];
        for (const { name, which, waits } of steps) {
          if (waits) await Promise.all(running);
          running.push(Promise.resolve(STEPS[name]?.(which, `new ${fresh++}`)));
        }
        await Promise.all(running);
        for (const name of TABLE_NAMES) {
          expect(rowsOf(name)).toEqual(await readTable(database.table(name)));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("leaves what a change does not concern the same objects", async () => {
    await addAnnotation(annotationOn(document, "质量", { id: "a" }));
    await addAnnotation(annotationOn(document, "监管", { id: "b" }));
    await addNote(noteWith("n", "初稿", {}));
    const [before, notes] = [rowOf("annotations", "a"), rowsOf("notes")];
    await alterAnnotations("recolour", ["b"], (one) => ({ ...one, colour: "red" }));
    expect(rowOf("annotations", "a")).toBe(before);
    expect(rowOf("annotations", "b")?.colour).toBe("red");
    expect(rowsOf("notes")).toBe(notes);
  });

  it("derives a view anew only when one of its tables changed, and keeps a list of the same members", async () => {
    let derived = 0;
    const deleted = view(["annotations"], (all) => {
      derived++;
      return all.filter(({ deletedAt }) => deletedAt !== null);
    });
    await addAnnotation(annotationOn(document, "质量", { id: "a" }));
    const first = deleted();
    await addNote(noteWith("n", "初稿", {}));
    expect(deleted()).toBe(first);
    expect(derived).toBe(1);
    await addAnnotation(annotationOn(document, "监管", { id: "b" }));
    expect(deleted()).toBe(first);
    expect(derived).toBe(2);
    await alterAnnotations("delete-annotation", ["b"], (one) => ({ ...one, deletedAt: "now" }));
    expect(deleted().map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("a long change", () => {
  it("shows all at once, and those asked for after it come after it", async () => {
    fillTable("annotations", []);
    const many = Array.from({ length: 12_000 }, (_, at) =>
      annotationOn(document, "质量", { id: `a${at}` }),
    );
    const rows = many.map((after) => ({
      ...{ table: "annotations" as const, id: after.id, before: null, after },
    }));
    let settled = false;
    const long = takeIn(rows).then(() => {
      settled = true;
    });
    const next = takeIn([{ table: "annotations", id: "a7", before: null, after: null }]);
    while (!settled) {
      expect(rowsOf("annotations")).toHaveLength(0);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await Promise.all([long, next]);
    expect(rowsOf("annotations")).toHaveLength(11_999);
    expect(rowOf("annotations", "a7")).toBeNull();
    expect(rowOf("annotations", "a11999")).toBe(many[11_999]);
  });
});

describe("readTable", () => {
  it("reads every row over the border of a page, in the order of the ids", async () => {
    const all = Array.from({ length: 4001 }, (_, at) =>
      annotationOn(document, "质量", { id: `a${String(at).padStart(5, "0")}` }),
    );
    await database.annotations.clear();
    await database.annotations.bulkPut(all.toReversed());
    expect(ids(await readTable(database.annotations))).toEqual(ids(all));
  });
});
