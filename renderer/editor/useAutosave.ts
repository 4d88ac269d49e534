import { useEffect, useRef } from "react";
import { type Flush, registerFlush } from "./unsaved";

/** A pause of this many milliseconds in the typing stores what was typed. */
const PAUSE = 700;

/**
 * Hands what is typed to `store` at every pause, when `flush` is called, when
 * the window closes and when the editor goes away. `store` tells whether it was
 * stored; what was not stays with the editor and is tried again.
 */
export function useAutosave<T>(store: (value: T) => Promise<boolean>) {
  const unsaved = useRef<{ readonly value: T } | null>(null);
  const timer = useRef(0);
  const report = useRef(store);
  report.current = store;
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const flush = useRef<Flush>(() => {
    window.clearTimeout(timer.current);
    // One after the other: an older text must not be stored after a newer one.
    const before = running.current.catch(() => false);
    running.current = before.then(async () => {
      const taken = unsaved.current;
      if (taken === null) return true;
      unsaved.current = null;
      let stored = false;
      try {
        stored = await report.current(taken.value);
      } finally {
        if (!stored) unsaved.current ??= taken;
      }
      return unsaved.current === null;
    });
    return running.current;
  }).current;

  const change = useRef((value: T) => {
    unsaved.current = { value };
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), PAUSE);
  }).current;

  useEffect(() => {
    const unregister = registerFlush(flush);
    const onLeave = () => void flush();
    window.addEventListener("pagehide", onLeave);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      // What could not be stored is tried once more when the window closes.
      void flush().then((stored) => {
        if (stored) unregister();
      });
    };
  }, [flush]);

  return { change, flush } as const;
}
