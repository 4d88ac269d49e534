import { useEffect, useState } from "react";
import { selectedWords, type WordSelection } from "./word-selection";

/** The words selected on the paper, told when the pointer or the key that selects is released. */
export function useWordSelection(): WordSelection | null {
  const [selected, setSelected] = useState<WordSelection | null>(null);
  useEffect(() => {
    // After the release the browser still settles the selection.
    const onRelease = () => void setTimeout(() => setSelected(selectedWords()));
    const onChange = () => {
      if (window.getSelection()?.isCollapsed !== false) setSelected(null);
    };
    // The bar stands where the words were before the paper was scrolled.
    const onScroll = () => setSelected(selectedWords());
    document.addEventListener("pointerup", onRelease);
    document.addEventListener("keyup", onRelease);
    document.addEventListener("selectionchange", onChange);
    document.addEventListener("scroll", onScroll, true);
    return () => {
      document.removeEventListener("pointerup", onRelease);
      document.removeEventListener("keyup", onRelease);
      document.removeEventListener("selectionchange", onChange);
      document.removeEventListener("scroll", onScroll, true);
    };
  }, []);
  return selected;
}
