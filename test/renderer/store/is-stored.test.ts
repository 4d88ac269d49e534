import { describe, expect, it } from "vitest";
import { type Failure, fail, ok } from "../../../domain/result";
import { isStored } from "../../../renderer/store/is-stored";

describe("isStored", () => {
  it("tells that a change was stored, and nothing else", async () => {
    const failures: Failure[] = [];
    expect(await isStored(Promise.resolve(ok(null)), (one) => failures.push(one))).toBe(true);
    expect(failures).toEqual([]);
  });

  it("gives away why a change was not stored", async () => {
    const failures: Failure[] = [];
    const change = Promise.resolve(fail("disk-full", "journal"));
    expect(await isStored(change, (one) => failures.push(one))).toBe(false);
    expect(failures).toEqual([{ reason: "disk-full", detail: "journal" }]);
  });
});
