import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf } from "../../../../domain/search/identity";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import {
  createSearchService,
  type SearchService,
} from "../../../../renderer/workers/search/service";
import { naivePlaces, placesOf } from "../../../support/naive-search";
import { randomLibrary, randomWords } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

/** A service, and a way to let it do what it has put off. */
function serviceByHand(slice?: number) {
  const tasks: (() => void)[] = [];
  const postpone = (task: () => void) => tasks.push(task);
  const service = createSearchService(slice === undefined ? { postpone } : { postpone, slice });
  return {
    service,
    /** Runs the task that was put off first; false where there is none. */
    goOn() {
      const task = tasks.shift();
      task?.();
      return task !== undefined;
    },
    /** Runs all tasks, those too that the tasks put off; tells how many. */
    settle() {
      let count = 0;
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        task();
        count++;
      }
      return count;
    },
  };
}

/** Takes these documents, and no others, as the window does. */
async function load(service: SearchService, documents: readonly SearchableDocument[]) {
  const library = documents.map((one) => ({ id: one.id, identity: identityOf(one) }));
  const synced = await service.sync(library);
  const missing = new Set(synced.ok ? synced.value.missing : []);
  return service.add(documents.filter(({ id }) => missing.has(id)));
}

const placesIn = (service: ReturnType<typeof createSearchService>, typed: string) => {
  const answer = service.search(typed);
  return answer.ok ? placesOf(answer.value) : [answer.error.reason];
};

describe("createSearchService", () => {
  it("says so when nothing is loaded yet", () => {
    expect(createSearchService().search("质量")).toEqual({
      ok: false,
      error: { reason: "search-not-loaded" },
    });
  });

  it("tells how many documents it has, and searches them", async () => {
    const { service } = serviceByHand();
    const loaded = await load(service, [searchableDocument("甲", ["质量"])]);
    expect(loaded).toEqual({ ok: true, value: { documents: 1 } });
    expect(service.search("质量", { limit: 5 })).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it("searches an empty library", async () => {
    const { service } = serviceByHand();
    await load(service, []);
    expect(service.search("质量")).toMatchObject({ ok: true, value: { total: 0 } });
  });

  it("merges between messages, and finds the same before and after", async () => {
    const { service, settle } = serviceByHand();
    const documents = Array.from({ length: 70 }, (_, i) =>
      searchableDocument(`d${i}`, ["质量", `第${i}`]),
    );
    await load(service, []);
    for (const document of documents) service.add([document]);
    const before = service.search("质量 OR 第7");
    expect(settle()).toBeGreaterThan(0);
    expect(service.search("质量 OR 第7")).toEqual(before);
    expect(placesIn(service, "第7")).toEqual(naivePlaces(documents, "第7"));
  });

  it("answers in the middle of a merge, also when something is removed and added then", () => {
    const documents = Array.from({ length: 8 }, (_, i) =>
      searchableDocument(`d${i}`, ["质量", `第${i}`, "强国"]),
    );
    const { service, goOn } = serviceByHand(0);
    for (const document of documents) service.add([document]);
    let steps = 0;
    for (; steps < 2; steps++) expect(goOn()).toBe(true);
    expect(placesIn(service, "质量")).toEqual(naivePlaces(documents, "质量"));
    service.remove(["d2"]);
    const again = searchableDocument("d5", ["质量也变了"]);
    service.add([again]);
    const left = [...documents.filter(({ id }) => id !== "d2" && id !== "d5"), again];
    do {
      expect(placesIn(service, "质量")).toEqual(naivePlaces(left, "质量"));
      steps++;
    } while (goOn());
    expect(steps).toBeGreaterThan(3);
    expect(placesIn(service, "第2")).toEqual([]);
    expect(placesIn(service, "第5")).toEqual([]);
  });

  it("finds what is there and nothing else, whatever is added, replaced and removed", () => {
    const step = fc.oneof(
      randomLibrary.map((added) => ({ added, removed: [] as string[] })),
      fc.subarray(["d0", "d1", "d2", "d3", "d4"]).map((removed) => ({ added: [], removed })),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        randomWords,
        fc.constantFrom("no", "some", "all"),
        (steps, typed, merging) => {
          const { service, settle, goOn } = serviceByHand(0);
          const present = new Map<string, SearchableDocument>();
          service.add([]);
          for (const { added, removed } of steps) {
            service.add(added);
            for (const document of added) present.set(document.id, document);
            service.remove(removed);
            for (const id of removed) present.delete(id);
            if (merging === "all") settle();
            if (merging === "some") goOn();
            expect(placesIn(service, typed)).toEqual(naivePlaces([...present.values()], typed));
          }
        },
      ),
    );
  });
});
