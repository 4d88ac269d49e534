import { describe, expect, it } from "vitest";
import {
  backupSchedule,
  type Clock,
  LONGEST_WAIT,
  RETRY,
  SETTLED,
} from "../../../electron/backup/schedule";

/** A clock that is put forward by hand. */
function handClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly work: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after: (milliseconds, work) => {
      const one = { at: now + milliseconds, work };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  };
  return {
    clock,
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.work();
      }
      now = end;
    },
  };
}

describe("the schedule of backups", () => {
  /** A schedule whose backups end at once, and the times of them. */
  const scheduled = (succeed: () => boolean = () => true) => {
    const { clock, pass } = handClock();
    const times: number[] = [];
    const schedule = backupSchedule(() => {
      times.push(clock.now());
      schedule.began();
      schedule.ended(succeed());
    }, clock);
    return { schedule, pass, times };
  };

  it("waits until work pauses", () => {
    const { schedule, pass, times } = scheduled();
    schedule.changed();
    pass(SETTLED / 2);
    schedule.changed();
    pass(SETTLED - 1);
    expect([times, schedule.isDue()]).toEqual([[], true]);
    pass(1);
    expect([times, schedule.isDue()]).toEqual([[1.5 * SETTLED], false]);
    pass(100 * LONGEST_WAIT);
    expect(times).toHaveLength(1);
  });

  it("does not wait for a pause that never comes", () => {
    const { schedule, pass, times } = scheduled();
    for (let at = 0; at < 3 * LONGEST_WAIT; at += SETTLED / 2) {
      schedule.changed();
      pass(SETTLED / 2);
    }
    expect(times.length).toBeGreaterThanOrEqual(2);
    const [first = 0, second = 0] = times;
    expect(first).toBe(LONGEST_WAIT);
    expect(second - first).toBeLessThanOrEqual(LONGEST_WAIT + SETTLED);
  });

  it("tries again what failed, and at the next change too", () => {
    let isWell = false;
    const { schedule, pass, times } = scheduled(() => isWell);
    schedule.changed();
    pass(SETTLED + 2 * RETRY);
    expect(times).toEqual([SETTLED, SETTLED + RETRY, SETTLED + 2 * RETRY]);
    isWell = true;
    schedule.changed();
    pass(10 * RETRY);
    expect(times).toHaveLength(4);
  });

  it("keeps in mind what is changed while a backup is being made", () => {
    const { clock, pass } = handClock();
    let begun = 0;
    const schedule = backupSchedule(() => {
      begun++;
      schedule.began();
    }, clock);
    schedule.changed();
    pass(SETTLED);
    schedule.changed();
    schedule.ended(true);
    expect(schedule.isDue()).toBe(true);
    pass(SETTLED);
    expect(begun).toBe(2);
  });

  it("has nothing to do once it is stopped", () => {
    const { schedule, pass, times } = scheduled();
    schedule.changed();
    schedule.stop();
    pass(LONGEST_WAIT);
    expect([times, schedule.isDue()]).toEqual([[], true]);
  });
});
