import { expose, type Remote, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { createSearchService, type SearchService } from "../../../renderer/workers/search/service";
import { connectSearch } from "../../../renderer/workers/search-client";
import { searchableDocument } from "../../support/searchable-document";

const never = new Promise<string>(() => undefined);
const library = [searchableDocument("甲", ["质量强国", "标准"])];
const channels: MessageChannel[] = [];

/** The real service at the other end of a real message channel. */
function remote(service: SearchService = createSearchService()): Remote<SearchService> {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  return wrap<SearchService>(channel.port2);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

describe("connectSearch", () => {
  it("loads documents and answers queries across the border of a worker", async () => {
    const client = connectSearch(remote(), never);
    expect(await client.load(library)).toEqual({ ok: true, value: { documents: 1 } });
    expect(await client.search("质量")).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it("lets a query that comes before the documents wait for them", async () => {
    const client = connectSearch(remote(), never);
    const early = client.search("标准");
    await client.load(library);
    expect(await early).toMatchObject({ ok: true, value: { total: 1 } });
    expect(await client.ready).toMatchObject({ ok: true });
  });

  it("answers only the newest of several queries", async () => {
    const client = connectSearch(remote(), never);
    await client.load(library);
    const [first, second, third] = await Promise.all(
      ["质", "质量", "质量强"].map((q) => client.search(q)),
    );
    expect(first).toEqual({ ok: false, error: { reason: "superseded" } });
    expect(second).toEqual({ ok: false, error: { reason: "superseded" } });
    expect(third).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it("searches what was loaded last", async () => {
    const client = connectSearch(remote(), never);
    await client.load(library);
    await client.load([searchableDocument("乙", ["质量", "质量"])]);
    expect(await client.search("质量")).toMatchObject({ ok: true, value: { total: 2 } });
  });

  it("adds, replaces and removes documents", async () => {
    const client = connectSearch(remote(), never);
    await client.load(library);
    await client.add([searchableDocument("乙", ["质量"]), searchableDocument("甲", ["标准"])]);
    expect(await client.search("质量")).toMatchObject({ ok: true, value: { total: 1 } });
    expect(await client.remove(["乙", "没有"])).toEqual({ ok: true, value: { documents: 1 } });
    expect(await client.search("质量")).toMatchObject({ ok: true, value: { total: 0 } });
  });

  it("gives an error inside the worker as a failure", async () => {
    const throwing: SearchService = Object.assign(createSearchService(), {
      search() {
        throw new Error("The index is broken.");
      },
    });
    const client = connectSearch(remote(throwing), never);
    await client.load(library);
    const answer = await client.search("质量");
    expect(answer).toMatchObject({ ok: false, error: { reason: "search-failed" } });
    expect(answer.ok ? "" : answer.error.detail).toContain("The index is broken.");
  });

  it("gives a worker that does not start as a failure", async () => {
    const client = connectSearch(remote(), Promise.resolve("The script did not load."));
    const unavailable = { reason: "search-unavailable", detail: "The script did not load." };
    expect(await client.load(library)).toEqual({ ok: false, error: unavailable });
    expect(await client.search("质量")).toEqual({ ok: false, error: unavailable });
  });
});
