/**
 * Work that can be interrupted: a step at a time, and the result at the end. In
 * a worker that has to answer queries meanwhile, nothing may take long.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of work that nothing has to wait for. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
