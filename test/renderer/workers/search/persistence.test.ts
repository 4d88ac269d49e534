import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf } from "../../../../domain/search/identity";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import type { StoredSegment } from "../../../../domain/search/segments/encode-segment";
import { segmentDatabase } from "../../../../renderer/workers/search/segment-store";
import { createSearchService } from "../../../../renderer/workers/search/service";
import { naivePlaces, placesOf } from "../../../support/naive-search";
import { searchableDocument } from "../../../support/searchable-document";

/** Each run starts the program twice. */
const FLIPS = 40;

const library = Array.from({ length: 5 }, (_, i) =>
  searchableDocument(`d${i}`, ["质量强国", `第${i}份，服務`]),
);
const identities = (documents: readonly SearchableDocument[]) =>
  documents.map((one) => ({ id: one.id, identity: identityOf(one) }));

/** A start of the program over what an earlier one kept. */
function start(factory: IDBFactory) {
  const tasks: (() => void)[] = [];
  const service = createSearchService({
    postpone: (task) => tasks.push(task),
    store: segmentDatabase(factory),
  });
  return {
    service,
    async missing(documents: readonly SearchableDocument[]): Promise<readonly string[]> {
      const synced = await service.sync(identities(documents));
      return synced.ok ? synced.value.missing : [synced.error.reason];
    },
    search(typed: string) {
      const answer = service.search(typed);
      if (!answer.ok) throw new Error(answer.error.reason);
      return answer.value;
    },
    settle() {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
    },
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open("duidu-search");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function segments(factory: IDBFactory): Promise<IDBObjectStore> {
  const database = await open(factory);
  return database.transaction("segments", "readwrite").objectStore("segments");
}

/** Waits until so many segments are kept. */
async function kept(factory: IDBFactory, count: number): Promise<void> {
  await expect.poll(async () => answer((await segments(factory)).count())).toBe(count);
}

/** What a first start keeps: one segment for the library, one for a document added later. */
async function afterFirstStart(): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const first = start(factory);
  expect(await first.missing(library)).toHaveLength(library.length);
  first.service.add(library.slice(0, 4));
  first.service.add(library.slice(4));
  await kept(factory, 2);
  return factory;
}

/** Alters what is kept under a number. */
async function damage(factory: IDBFactory, alter: (row: StoredSegment) => unknown): Promise<void> {
  const row = (await answer((await segments(factory)).get(1))) as StoredSegment;
  await answer((await segments(factory)).put(alter(row), 1));
}

/** Bytes with one bit in their last quarter altered. */
function bitFlipped(bytes: Uint8Array): Uint8Array {
  const damaged = bytes.slice();
  const at = 3 * (bytes.length >> 2);
  damaged[at] = (bytes[at] ?? 0) ^ 4;
  return damaged;
}

describe("the kept index", () => {
  it("has the documents of the start before, so that none is missing", async () => {
    const second = start(await afterFirstStart());
    expect(await second.missing(library)).toEqual([]);
    expect(placesOf(second.search("服务"))).toEqual(naivePlaces(library, "服务"));
  });

  it("asks for what has changed and forgets what is gone", async () => {
    const second = start(await afterFirstStart());
    const changed = searchableDocument("d1", ["质量强国，标准"]);
    const now = [...library.slice(2), changed];
    expect(await second.missing(now)).toEqual(["d1"]);
    second.service.add([changed]);
    expect(placesOf(second.search("质量"))).toEqual(naivePlaces(now, "质量"));
  });

  it("keeps what was removed removed", async () => {
    const factory = await afterFirstStart();
    const second = start(factory);
    await second.missing(library);
    second.service.remove(["d4"]);
    await kept(factory, 1);
    const third = start(factory);
    expect(await third.missing(library.slice(0, 4))).toEqual([]);
    expect(placesOf(third.search("质量"))).toEqual(naivePlaces(library.slice(0, 4), "质量"));
  });

  it.each([
    [
      "cut off",
      ({ texts, numbers }: StoredSegment) => ({
        texts,
        numbers: numbers.slice(0, numbers.length / 2),
      }),
    ],
    ["empty", () => ({ texts: new Uint8Array(0), numbers: new Uint8Array(0) })],
    ["something else", () => "质量"],
    ["the bytes of another version", ({ numbers }: StoredSegment) => numbers],
    ["missing", () => undefined],
    [
      "altered in one bit of a number",
      (row: StoredSegment) => ({ ...row, numbers: bitFlipped(row.numbers) }),
    ],
    [
      "altered in one bit of a text",
      (row: StoredSegment) => ({ ...row, texts: bitFlipped(row.texts) }),
    ],
  ])("does without a segment that is %s, and has it made anew", async (_, alter) => {
    const factory = await afterFirstStart();
    await damage(factory, alter);
    const second = start(factory);
    const missing = await second.missing(library);
    expect(missing).toEqual(["d0", "d1", "d2", "d3"]);
    expect(placesOf(second.search("质量"))).toEqual(naivePlaces(library.slice(4), "质量"));
    second.service.add(library.slice(0, 4));
    expect(placesOf(second.search("质量"))).toEqual(naivePlaces(library, "质量"));
    await kept(factory, 2);
    await expect.poll(async () => start(factory).missing(library)).toEqual([]);
  });

  it("is never wrong and never fails, whichever bytes of it are others", async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (list) => {
        const factory = await afterFirstStart();
        await damage(factory, ({ texts, numbers }) => {
          const all = Uint8Array.of(...texts, ...numbers);
          const damaged = all.slice();
          for (const [at, mask] of list) {
            const place = at % damaged.length;
            damaged[place] = (all[place] ?? 0) ^ mask;
          }
          return {
            texts: damaged.slice(0, texts.length),
            numbers: damaged.slice(texts.length),
          };
        });
        const second = start(factory);
        const missing = await second.missing(library);
        expect(missing).toEqual(["d0", "d1", "d2", "d3"]);
        expect(placesOf(second.search("服务"))).toEqual(naivePlaces(library.slice(4), "服务"));
        second.service.add(library.filter(({ id }) => missing.includes(id)));
        expect(placesOf(second.search("服务"))).toEqual(naivePlaces(library, "服务"));
      }),
      { numRuns: FLIPS },
    );
  });

  it("is searched by going through the texts, and says so, while many are indexed", async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      searchableDocument(`m${i}`, ["质量", `第${i}`]),
    );
    const factory = new IDBFactory();
    const first = start(factory);
    await first.missing(many);
    first.service.add(many);
    expect(first.search("质量").unindexed).toBe(40);
    expect(placesOf(first.search("第3"))).toEqual(naivePlaces(many, "第3"));
    first.settle();
    expect(first.search("质量").unindexed).toBe(0);
    expect(placesOf(first.search("第3"))).toEqual(naivePlaces(many, "第3"));
    await kept(factory, 5);
    expect(await start(factory).missing(many)).toEqual([]);
  });
});

describe("the index that comes with the program", () => {
  const bundled = async () => buildSegment(library);
  const begin = (factory: IDBFactory) =>
    createSearchService({ store: segmentDatabase(factory), bundled });

  it("is searched where nothing is kept yet, and kept", async () => {
    const factory = new IDBFactory();
    const service = begin(factory);
    expect(await service.sync(identities(library))).toEqual({ ok: true, value: { missing: [] } });
    expect(service.search("质量")).toMatchObject({ ok: true, value: { total: 5 } });
    await kept(factory, 1);
  });

  it("is left aside where something is kept", async () => {
    const service = begin(await afterFirstStart());
    await service.sync([]);
    expect(service.search("质量")).toMatchObject({ ok: true, value: { total: 0 } });
  });
});

describe("a store that cannot be opened", () => {
  it("leaves search as it is without one", async () => {
    const factory = new IDBFactory();
    await answer(factory.open("duidu-search", 99));
    const first = start(factory);
    expect(await first.missing(library)).toHaveLength(library.length);
    first.service.add(library);
    expect(first.search("质量").total).toBe(5);
  });
});
