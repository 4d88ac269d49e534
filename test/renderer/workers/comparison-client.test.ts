import { expose, type Remote, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { unitsOf } from "../../../domain/alignment/units";
import { markUnit, type PairVerdict } from "../../../domain/alignment/verdict";
import {
  type ComparedDocument,
  type ComparisonService,
  createComparisonService,
} from "../../../renderer/workers/comparison/service";
import { connectComparison } from "../../../renderer/workers/comparison-client";
import { alignable } from "../../support/alignable";

const never = new Promise<string>(() => undefined);
const channels: MessageChannel[] = [];

/** The service at the other end of a real message channel. */
function remote(service: ComparisonService): Remote<ComparisonService> {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  return wrap<ComparisonService>(channel.port2);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

function document(id: string, ...lines: readonly string[]): ComparedDocument {
  const content = alignable(...lines);
  return {
    id,
    work: id,
    year: 2025,
    date: null,
    title: id,
    issuers: [],
    textHash: content.text,
    ...content,
  };
}

const a = document(
  "a",
  "一、任务",
  "（一）发展认证认可。到2025年认证机构达到90家。（省质监局负责）",
);
const b = document("b", "一、任务", "（一）发展认证认可。推行绿色认证。", "（二）推进数字治理。");
const library = new Map([a, b].map((one) => [one.id, one]));

/** The service, and how often it was asked to align. */
function counted() {
  const service = createComparisonService();
  const calls = { align: 0 };
  const align: ComparisonService["align"] = (...args) => {
    calls.align++;
    return service.align(...args);
  };
  return { calls, service: { ...service, align } };
}

const unwatched = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

/** A service whose collation is a third done until it is told to go on or stop. */
function slow() {
  const service = createComparisonService();
  const calls = { collate: 0, stopped: 0 };
  const collate: ComparisonService["collate"] = async (a, b, goesOn) => {
    calls.collate++;
    if (await goesOn(1 / 3)) return service.collate(a, b, goesOn);
    calls.stopped++;
    return null;
  };
  return { calls, service: { ...service, collate } };
}

describe("connectComparison", () => {
  it("reads documents against each other across the border of a worker", async () => {
    const comparison = connectComparison(remote(createComparisonService()), never).over(
      library,
      [],
    );
    const aligned = await comparison.align("a", "b");
    expect(aligned.ok && aligned.value.onlyB).toMatchObject([{ kind: "item", ordinal: 2 }]);
    const collation = await comparison.collate("a", "b", unwatched());
    expect(collation.ok && collation.value.variants.length).toBeGreaterThan(0);
    expect(await comparison.findTargets("a")).toMatchObject({ value: [{ value: 90, unit: "家" }] });
    expect(await comparison.findDuties("a")).toMatchObject({ value: [{ lead: ["省质监局"] }] });
  });

  it("works an answer out once, and again when a verdict or a text changes", async () => {
    const { calls, service } = counted();
    const client = connectComparison(remote(service), never);
    await client.over(library, []).align("a", "b");
    await client.over(library, []).align("a", "b");
    expect(calls.align).toBe(1);
    const [, ofA] = unitsOf(a);
    const [, ofB] = unitsOf(b);
    if (ofA === undefined || ofB === undefined) throw new Error("No items.");
    const apart: PairVerdict = {
      id: "v",
      a: markUnit(a, ofA),
      b: markUnit(b, ofB),
      verdict: "unrelated",
      decidedAt: "2026-01-01T00:00:00.000Z",
    };
    const broken = await client.over(library, [apart]).align("a", "b");
    expect(broken.ok && broken.value.pairs.filter((pair) => pair.a.kind === "item")).toEqual([]);
    const changed = document("b", "一、任务", "（一）推进数字治理。");
    const after = await client.over(new Map([...library, ["b", changed]]), []).align("a", "b");
    expect(after.ok && after.value.onlyB).toMatchObject([{ kind: "item", ordinal: 1 }]);
    expect(calls.align).toBe(3);
  });

  it("says so when the worker breaks", async () => {
    const stuck = {
      ...createComparisonService(),
      collate: () => new Promise<never>(() => undefined),
    };
    const service = remote(stuck as unknown as ComparisonService);
    const client = connectComparison(service, Promise.resolve("It broke."));
    expect(await client.over(library, []).collate("a", "b", unwatched())).toEqual({
      ok: false,
      error: { reason: "comparison-unavailable", detail: "It broke." },
    });
  });

  it("answers with a failure for a document that is not there", async () => {
    const client = connectComparison(remote(createComparisonService()), never);
    expect(await client.over(library, []).findDuties("z")).toMatchObject({
      ok: false,
      error: { reason: "comparison-failed" },
    });
  });

  it("tells how far a collation is, and keeps its answer", async () => {
    const { calls, service } = slow();
    const comparison = connectComparison(remote(service), never).over(library, []);
    const shares: number[] = [];
    const watch = { ...unwatched(), onProgress: (share: number) => shares.push(share) };
    expect(await comparison.collate("a", "b", watch)).toMatchObject({ ok: true });
    expect(shares[0]).toBeCloseTo(1 / 3);
    expect(await comparison.collate("a", "b", unwatched())).toMatchObject({ ok: true });
    expect(calls.collate).toBe(1);
  });

  it("stops a collation at once, tells the worker, and begins anew when asked again", async () => {
    const { calls, service } = slow();
    const comparison = connectComparison(remote(service), never).over(library, []);
    const controller = new AbortController();
    const watch = { signal: controller.signal, onProgress: () => controller.abort() };
    expect(await comparison.collate("a", "b", watch)).toMatchObject({
      ok: false,
      error: { reason: "stopped" },
    });
    expect(await comparison.collate("a", "b", unwatched())).toMatchObject({ ok: true });
    expect(calls).toEqual({ collate: 2, stopped: 1 });
  });

  it("leaves a kept answer alone when it is not wanted any more", async () => {
    const { calls, service } = slow();
    const comparison = connectComparison(remote(service), never).over(library, []);
    const controller = new AbortController();
    await comparison.collate("a", "b", { ...unwatched(), signal: controller.signal });
    controller.abort();
    await comparison.collate("a", "b", unwatched());
    expect(calls.collate).toBe(1);
  });
});
