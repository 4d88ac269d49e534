import { type Disk, REAL_DISK } from "../../electron/files/disk";

/** What happens at one step of the disk's work. */
export type Fault =
  /** The system refuses it; the program goes on. */
  | "error"
  /** The program is killed before it. */
  | "kill"
  /** Of what is to be written half is; then the program is killed. */
  | "half";

/** What can be done by half. */
const WRITES: ReadonlySet<string> = new Set(["appendFile", "write", "writeFile"]);

type Handle = Awaited<ReturnType<Disk["open"]>>;

export interface FaultyDisk {
  readonly disk: Disk;
  /** The steps that were taken, by name. */
  readonly steps: readonly string[];
  /**
   * Waits until `work` has come to its end, or to its death and what the disk was
   * doing then is done; what was left open is closed, as the system does. True
   * where it came to its end.
   */
  ending(work: Promise<unknown>): Promise<boolean>;
}

/** The real disk, at whose step `at` (counted from 0) the fault happens. After a kill nothing happens any more. */
export function faultyDisk(at: number, fault: Fault): FaultyDisk {
  const steps: string[] = [];
  const opened = new Set<Handle>();
  const underWay = new Set<Promise<unknown>>();
  let isDead = false;
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const tracked = <T>(work: () => Promise<T>): Promise<T> => {
    const running = work();
    underWay.add(running);
    return running.finally(() => underWay.delete(running));
  };
  const step = async <T>(name: string, work: () => Promise<T>, half?: () => Promise<unknown>) => {
    if (isDead) return new Promise<T>(() => undefined);
    steps.push(name);
    if (steps.length - 1 !== at) return tracked(work);
    if (fault === "error") throw Object.assign(new Error(`${name}: no space`), { code: "ENOSPC" });
    isDead = true;
    if (fault === "half") await half?.();
    die();
    return new Promise<T>(() => undefined);
  };
  const watched = (handle: Handle): Handle =>
    new Proxy(handle, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== "function") return own;
        return (...values: unknown[]) => {
          const call = (given: unknown[]) => Reflect.apply(own, target, given) as Promise<unknown>;
          if (name === "close") {
            opened.delete(target);
            return call(values);
          }
          const [first, ...rest] = values;
          const halved =
            WRITES.has(String(name)) && (typeof first === "string" || first instanceof Uint8Array)
              ? () => call([first.slice(0, first.length / 2), ...rest])
              : undefined;
          return step(String(name), () => call(values), halved);
        };
      },
    });
  const named = Object.entries(REAL_DISK).map(([name, own]) => {
    const call = own as (...values: unknown[]) => Promise<unknown>;
    return [
      name,
      (...values: unknown[]) =>
        step(name, async () => {
          const result = await call(...values);
          if (name !== "open") return result;
          opened.add(result as Handle);
          return watched(result as Handle);
        }),
    ];
  });
  return {
    disk: Object.fromEntries(named) as Disk,
    steps,
    ending: async (work) => {
      const isDone = await Promise.race([work.then(() => true), death.then(() => false)]);
      await Promise.allSettled(underWay);
      for (const handle of opened) await handle.close();
      opened.clear();
      return isDone;
    },
  };
}
