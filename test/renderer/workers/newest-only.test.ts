import { describe, expect, it } from "vitest";
import { fail, ok, type Result } from "../../../domain/result";
import { newestOnly } from "../../../renderer/workers/newest-only";

/** A call whose answers are given by hand, in order. */
function byHand() {
  const started: string[] = [];
  const answers: ((result: Result<string>) => void)[] = [];
  const call = newestOnly((typed: string) => {
    started.push(typed);
    return new Promise<Result<string>>((answer) => answers.push(answer));
  });
  return { call, started, answer: (place: number) => answers[place]?.(ok(`answer ${place}`)) };
}

describe("newestOnly", () => {
  it("answers a call that stands alone", async () => {
    const { call, answer } = byHand();
    const first = call("质");
    answer(0);
    expect(await first).toEqual(ok("answer 0"));
  });

  it("runs only the newest of the calls made while one runs, and drops stale answers", async () => {
    const { call, started, answer } = byHand();
    const calls = [call("质"), call("质量"), call("质量强"), call("质量强国")];
    answer(0);
    expect(await Promise.all(calls.slice(0, 3))).toEqual(Array(3).fill(fail("superseded")));
    answer(1);
    expect(await calls[3]).toEqual(ok("answer 1"));
    expect(started).toEqual(["质", "质量强国"]);
  });

  it("starts anew after the last answer", async () => {
    const { call, answer, started } = byHand();
    const first = call("甲");
    answer(0);
    await first;
    const second = call("乙");
    answer(1);
    expect(await second).toEqual(ok("answer 1"));
    expect(started).toEqual(["甲", "乙"]);
  });
});
