import { useState } from "react";
import { useSetting } from "../store/settings";
import type { RightTab } from "./right-tab";
import type { ScreenId } from "./screens";
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
    mode,
    /** False while another screen takes the place of the text. */
    reading,
    left: reading && left,
    right: reading && right,
    tab,
    setTab,
    showTab,
    read,
    /** Opens a screen, or goes back from it to the text. */
    toggleScreen: (screen: ScreenId) => setMode(mode === screen ? "reader" : screen),
    /** From another screen these bring back the text with the panel open. */
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
