import { useCallback } from "react";
import { TEXT_SIZE, useSetting } from "../store/settings";

/** The size of the text in the panes, and the way to make it larger or smaller. */
export function useTextSize() {
  const [textSize, setTextSize] = useSetting("textSize");
  const step = useCallback(
    (direction: 1 | -1) => {
      const size = textSize + direction * TEXT_SIZE.step;
      setTextSize(Math.min(TEXT_SIZE.most, Math.max(TEXT_SIZE.least, size)));
    },
    [textSize, setTextSize],
  );
  return { textSize, step } as const;
}
