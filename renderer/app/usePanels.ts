import { useState } from "react";
import { useSetting } from "../store/settings";
import type { RightTab } from "./RightPanel";
import { useMode } from "./useMode";

/** What the window shows around and instead of the text. */
export function usePanels(focusedPane: number) {
  const { mode, setMode } = useMode(focusedPane);
  const [tab, setTab] = useState<RightTab>("annotations");
  const [left, setLeft] = useSetting("leftPanel");
  const [right, setRight] = useSetting("rightPanel");
  const reading = mode === "reader";
  const read = () => setMode("reader");
  const showTab = (next: RightTab) => {
    setTab(next);
    setRight(true);
    read();
  };
  return {
    /** False while the library takes the place of the text. */
    reading,
    left: reading && left,
    right: reading && right,
    tab,
    setTab,
    showTab,
    read,
    toggleLibrary: () => setMode(reading ? "library" : "reader"),
    /** From the library these bring back the text with the panel open. */
    toggleLeft: () => {
      setLeft(!reading || !left);
      read();
    },
    toggleRight: () => {
      setRight(!reading || !right);
      read();
    },
    /** Opens a tab, or closes the side where it is open already. */
    toggleTab: (next: RightTab) =>
      reading && right && tab === next ? setRight(false) : showTab(next),
  } as const;
}
