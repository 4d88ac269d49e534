import { useCallback, useState } from "react";
import { useSetting } from "../store/settings";

interface ViewState {
  /** The department whose duties are listed; `null` shows the matrix. */
  readonly department: string | null;
  /** The department and subject the keyboard is on, counted from 0; subject -1 is the name. */
  readonly row: number;
  readonly column: number;
  /** The duty of the list the keyboard is on. */
  readonly line: number;
  readonly words: string;
}

const FIRST: ViewState = { department: null, row: 0, column: -1, line: 0, words: "" };

/** How duties are looked at; the window holds it, so that it is there again after reading. */
export function useDutiesView() {
  const [chosen, choose] = useSetting("dutyDocuments");
  const [state, setState] = useState(FIRST);
  const change = useCallback(
    (part: Partial<ViewState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  return {
    ...state,
    /** Ids of the documents whose duties are shown; none means all that have duties. */
    chosen,
    choose: (documents: readonly string[]) => {
      change({ department: null, row: 0, column: -1 });
      choose(documents);
    },
    setDepartment: (department: string | null) => change({ department, line: 0 }),
    setCell: (row: number, column: number) => change({ row, column }),
    setLine: (line: number) => change({ line }),
    setWords: (words: string) => change({ words, row: 0 }),
  } as const;
}

export type DutiesView = ReturnType<typeof useDutiesView>;
