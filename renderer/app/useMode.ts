import { useEffect, useRef, useState } from "react";
import { paneTextId } from "../reader/ReaderPane";
import type { ScreenId } from "./screens";

/** What the middle of the window shows. */
export type Mode = "reader" | ScreenId;

/** The mode of the window; back from another screen the keyboard goes to the focused pane. */
export function useMode(focusedPane: number) {
  const [mode, setMode] = useState<Mode>("reader");
  const before = useRef(mode);
  useEffect(() => {
    if (before.current !== mode && mode === "reader") {
      document.getElementById(paneTextId(focusedPane + 1))?.focus({ preventScroll: true });
    }
    before.current = mode;
  }, [mode, focusedPane]);
  return { mode, setMode } as const;
}
