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
function serviceByHand() {
  const tasks: (() => void)[] = [];
  const service = createSearchService({ postpone: (task) => tasks.push(task) });
  return {
    service,
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

  it("finds what is there and nothing else, whatever is added, replaced and removed", () => {
    const step = fc.oneof(
      randomLibrary.map((added) => ({ added, removed: [] as string[] })),
      fc.subarray(["d0", "d1", "d2", "d3", "d4"]).map((removed) => ({ added: [], removed })),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        randomWords,
        fc.boolean(),
        (steps, typed, merging) => {
          const { service, settle } = serviceByHand();
          const present = new Map<string, SearchableDocument>();
          service.add([]);
          for (const { added, removed } of steps) {
            service.add(added);
            for (const document of added) present.set(document.id, document);
            service.remove(removed);
            for (const id of removed) present.delete(id);
            if (merging) settle();
            expect(placesIn(service, typed)).toEqual(naivePlaces([...present.values()], typed));
          }
        },
      ),
    );
  });
});
