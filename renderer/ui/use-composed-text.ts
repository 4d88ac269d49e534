import { type ChangeEvent, type CompositionEvent, useRef, useState } from "react";

/** What is to be given to a text field whose text an input method may compose. */
export interface ComposedField {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/**
 * A text field that tells its text when it is typed, and while an input method
 * composes not before the characters are chosen: zhi is not what is looked for
 * where 质 is meant.
 */
export function useComposedText(text: string, onText: (text: string) => void): ComposedField {
  const composing = useRef(false);
  /** What the field shows while it is composed in; `null` otherwise. */
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? text,
    onChange: ({ currentTarget: { value } }) => {
      if (composing.current) setDraft(value);
      else onText(value);
    },
    onCompositionStart: () => {
      composing.current = true;
      setDraft(text);
    },
    onCompositionEnd: ({ currentTarget: { value } }) => {
      composing.current = false;
      setDraft(null);
      onText(value);
    },
  };
}
