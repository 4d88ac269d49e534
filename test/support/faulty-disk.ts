import { type Disk, REAL_DISK } from "../../electron/files/disk";

/** What happens at one step of the disk's work. */
export type Fault =
  /** The system refuses it; the program goes on. */
  | "error"
  /** The program is killed before it. */
  | "kill"
  /** Of what is to be written half is; then the program is killed. */
  | "half";

type Handle = Awaited<ReturnType<Disk["open"]>>;

export interface FaultyDisk {
  readonly disk: Disk;
  /** The steps that were taken, by name. */
  readonly steps: readonly string[];
  /** Closes what a killed program left open, as the system does. */
  release(): Promise<void>;
}

/** The real disk, at whose step `at` (counted from 0) the fault happens. After a kill nothing happens any more. */
export function faultyDisk(at: number, fault: Fault): FaultyDisk {
  const steps: string[] = [];
  const opened = new Set<Handle>();
  let isDead = false;
  const step = async <T>(name: string, work: () => Promise<T>, half?: () => Promise<unknown>) => {
    if (isDead) return new Promise<T>(() => undefined);
    steps.push(name);
    if (steps.length - 1 !== at) return work();
    if (fault === "error") throw Object.assign(new Error(`${name}: no space`), { code: "ENOSPC" });
    isDead = true;
    if (fault === "half") await half?.();
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
            typeof first === "string" || first instanceof Uint8Array
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
    release: async () => {
      for (const handle of opened) await handle.close();
      opened.clear();
    },
  };
}
