import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../domain/result";
import { askAll, known, type Shown } from "../../../renderer/ui/ask-all";

const QUESTIONS = ["a", "b", "c"].map((key) => ({ key }));

describe("askAll", () => {
  it("asks one question at a time and none whose answer is kept", async () => {
    const kept = new Map([["b", 2]]);
    const log: string[] = [];
    let shown: Shown<number> | null = null;
    const ask = async ({ key }: { readonly key: string }) => {
      log.push(`asked ${key}`);
      await Promise.resolve();
      log.push(`answered ${key}`);
      return ok(key.charCodeAt(0));
    };
    await askAll(QUESTIONS, ask, kept, { current: true }, (next) => {
      shown = next;
    });
    expect(log).toEqual(["asked a", "answered a", "asked c", "answered c"]);
    expect(shown).toEqual({ ready: kept, failures: [] });
    expect([...kept.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  it("stops when it is told to, and keeps the answer that was under way", async () => {
    const kept = new Map<string, number>();
    const work = { current: true };
    const ask = async () => {
      work.current = false;
      return ok(1);
    };
    const shown: unknown[] = [];
    await askAll(QUESTIONS, ask, kept, work, (next) => shown.push(next));
    expect([...kept.keys()]).toEqual(["a"]);
    expect(shown).toEqual([]);
  });

  it("goes on after a failure and tells it", async () => {
    const kept = new Map<string, number>();
    const ask = async ({ key }: { readonly key: string }) =>
      key === "a" ? fail("comparison-failed", "a") : ok(1);
    let failures: readonly { readonly reason: string }[] = [];
    await askAll(QUESTIONS, ask, kept, { current: true }, (next) => {
      failures = next.failures;
    });
    expect(failures.map(({ reason }) => reason)).toEqual(["comparison-failed"]);
    expect(known(QUESTIONS, kept).ready.size).toBe(2);
  });
});
