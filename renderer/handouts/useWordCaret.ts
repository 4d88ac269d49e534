import { type KeyboardEvent, useRef } from "react";
import type { HandoutPassage } from "../../domain/handouts/handout-passage";
import { type CaretStep, spanOfCaret, steppedCaret, type WordCaret } from "./word-caret";
import { clickedOffset, selectedWords, selectWords } from "./word-selection";

/** Selecting words of a passage by key: at least the character one is on is always selected. */
export function useWordCaret({ wording, pieces }: HandoutPassage, onLeave: () => void) {
  const words = useRef<HTMLQuoteElement>(null);
  /** Before the first character until a key has gone to one. */
  const caret = useRef<WordCaret>({ anchor: -1, at: -1 });
  const onKeyDown = (event: KeyboardEvent) => {
    const element = words.current;
    if (element === null || event.target !== element) return;
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      window.getSelection()?.removeAllRanges();
      onLeave();
    } else {
      const move = moveOf(event);
      if (move === null) return;
      const hidden = pieces.filter(({ kind }) => kind !== "words");
      const from = presentCaret(element, wording, caret.current);
      const isExtending = event.shiftKey && selectedWords() !== null;
      caret.current = steppedCaret(wording, hidden, from, ...move, isExtending);
      selectWords(element, spanOfCaret(wording, caret.current));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return { words, onKeyDown } as const;
}

/** Where the keys go on from: what the pointer has selected or clicked since, else where they were. */
function presentCaret(words: HTMLElement, text: string, caret: WordCaret): WordCaret {
  const clicked = clickedOffset(words);
  if (clicked !== null) return { anchor: clicked - 1, at: clicked - 1 };
  const selected = selectedWords()?.span ?? null;
  if (selected === null) return caret;
  const known = caret.at < 0 ? null : spanOfCaret(text, caret);
  const isKnown = known?.from === selected.from && known.to === selected.to;
  return isKnown ? caret : { anchor: selected.from, at: selected.to - 1 };
}

function moveOf({ key, ctrlKey }: KeyboardEvent): readonly [CaretStep, 1 | -1] | null {
  const side: CaretStep = ctrlKey ? "clause" : "character";
  switch (key) {
    case "ArrowRight":
      return [side, 1];
    case "ArrowLeft":
      return [side, -1];
    case "ArrowDown":
      return ["sentence", 1];
    case "ArrowUp":
      return ["sentence", -1];
    case "End":
      return ["end", 1];
    case "Home":
      return ["end", -1];
    default:
      return null;
  }
}
