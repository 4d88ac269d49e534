/** In milliseconds: work pauses that long before what was done is backed up. */
export const SETTLED = 2 * 60_000;

/** In milliseconds: where work does not pause, so much of it waits at most. */
export const LONGEST_WAIT = 10 * 60_000;

/** In milliseconds: a folder that was not there may be there again. */
export const RETRY = 5 * 60_000;

/** What the schedule asks of the clock; tests put theirs in its place. */
export interface Clock {
  now(): number;
  /** Calls `work` after so many milliseconds; the result takes it back. */
  after(milliseconds: number, work: () => void): () => void;
}

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Schedule {
  /** Something was changed. */
  changed(): void;
  /** A backup begins: what is changed from now on waits for the next one. */
  began(): void;
  /** It ended; one that failed is tried again. */
  ended(succeeded: boolean): void;
  /** True while there is something no backup was begun for. */
  isDue(): boolean;
  stop(): void;
}

/** Says when to back up: some minutes after the last change, at the latest some more after the first. */
export function backupSchedule(backUp: () => void, clock: Clock = REAL_CLOCK): Schedule {
  let firstChange: number | null = null;
  let cancel: (() => void) | null = null;
  const wait = (milliseconds: number) => {
    cancel?.();
    cancel = clock.after(milliseconds, backUp);
  };
  const waitForPause = () => {
    if (firstChange === null) return;
    wait(Math.max(0, Math.min(SETTLED, firstChange + LONGEST_WAIT - clock.now())));
  };
  return {
    changed: () => {
      firstChange ??= clock.now();
      waitForPause();
    },
    began: () => {
      firstChange = null;
      cancel?.();
      cancel = null;
    },
    ended: (succeeded) => {
      if (firstChange !== null) waitForPause();
      else if (!succeeded) wait(RETRY);
    },
    isDue: () => firstChange !== null,
    stop: () => cancel?.(),
  };
}
