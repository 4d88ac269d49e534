import { useCallback, useRef, useState } from "react";
import type { EditionPair } from "../../domain/collation/edition-pair";
import type { NoteFilter } from "../../domain/collation/variant-filter";
import { type Settings, useSetting } from "../store/settings";

interface ViewState {
  readonly words: string;
  readonly notes: NoteFilter;
  /** The runs of unchanged lines that are unfolded, by their first line. */
  readonly opened: ReadonlySet<number>;
}

const FIRST: ViewState = { words: "", notes: "all", opened: new Set() };

/**
 * How two editions are collated. The window holds it, so that filter and
 * variant are there again when the reader comes back from the text.
 */
export function useCollationView() {
  const [kept, keep] = useSetting("collation");
  const [state, setState] = useState(FIRST);
  const active = useRef<number | null>(null);
  const change = useCallback(
    (part: Partial<ViewState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  return {
    ...state,
    ...kept,
    /** Place in the list of the variant looked at last; what it is now, the screen knows. */
    lastActive: active,
    setEditions: (editions: EditionPair) => {
      setState(FIRST);
      active.current = null;
      keep({ ...kept, editions });
    },
    setReading: (reading: Settings["collation"]["reading"]) => keep({ ...kept, reading }),
    setHidden: (hidden: Settings["collation"]["hidden"]) => keep({ ...kept, hidden }),
    setFolded: (folded: boolean) => {
      change({ opened: FIRST.opened });
      keep({ ...kept, folded });
    },
    unfold: (line: number) =>
      setState((before) => ({ ...before, opened: new Set([...before.opened, line]) })),
    setWords: (words: string) => change({ words }),
    setNotes: (notes: NoteFilter) => change({ notes }),
    showAll: () => {
      change({ words: "", notes: "all" });
      keep({ ...kept, hidden: [] });
    },
  } as const;
}

export type CollationView = ReturnType<typeof useCollationView>;
