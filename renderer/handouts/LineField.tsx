import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useAutosave } from "../editor/useAutosave";

/**
 * A title or a heading, written where it stands on the paper. What is typed is
 * stored by itself; what is typed in one visit is one step of undo.
 */
export function LineField({
  className,
  label,
  placeholder,
  longest,
  value,
  autoFocus = false,
  onStore,
  onLeave,
}: {
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  /** In UTF-16 code units. */
  readonly longest: number;
  readonly value: string;
  readonly autoFocus?: boolean;
  /** Tells whether it was stored. */
  readonly onStore: (value: string, session: string) => Promise<boolean>;
  /** The field was left by key. */
  readonly onLeave?: () => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const session = useRef("");
  const { change, flush } = useAutosave((text: string) => onStore(text, session.current));

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  // What is stored is shown once nobody types: undo may have put other words there.
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(null);
  }, [value]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !["Enter", "Escape"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    field.current?.blur();
    onLeave?.();
  };
  return (
    <textarea
      ref={field}
      className={className}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      maxLength={longest}
      value={draft ?? value}
      onFocus={() => {
        session.current = crypto.randomUUID();
      }}
      onChange={({ currentTarget }) => {
        // A heading is one line, whatever is pasted.
        const text = currentTarget.value.replace(/\s*\n\s*/gu, " ");
        setDraft(text);
        change(text);
      }}
      onBlur={() => void flush()}
      onKeyDown={onKeyDown}
    />
  );
}
