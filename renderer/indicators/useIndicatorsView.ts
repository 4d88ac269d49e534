import { useCallback, useState } from "react";
import type { PickableSentence } from "../../domain/indicators/pickable-sentences";
import { NO_TARGET_FILTER, type TargetFilter } from "../../domain/indicators/target-filter";
import { TARGET_COLUMNS, type TargetOrder } from "../../domain/indicators/target-order";
import { FIRST_SETTINGS, type Settings, useSetting } from "../store/settings";

/** A target to be added, as far as its place is chosen. */
export interface Adding {
  readonly documentId: string | null;
  readonly sentence: PickableSentence | null;
}

interface ViewState {
  readonly filter: TargetFilter;
  /** The line the keyboard is on, by its key. */
  readonly active: string | null;
  readonly adding: Adding | null;
}

/**
 * How the targets are looked at. The window holds it, so that filter and line
 * are there again when the reader comes back from a sentence.
 */
export function useIndicatorsView() {
  const [kept, keep] = useSetting("indicators");
  const [state, setState] = useState<ViewState>({
    filter: {
      ...NO_TARGET_FILTER,
      chosen: { ...NO_TARGET_FILTER.chosen, document: kept.documents },
    },
    active: null,
    adding: null,
  });
  const change = useCallback(
    (part: Partial<ViewState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  const order = TARGET_COLUMNS.includes(kept.order.column)
    ? kept.order
    : FIRST_SETTINGS.indicators.order;
  return {
    ...state,
    mode: kept.mode,
    onlyShared: kept.onlyShared,
    order,
    setMode: (mode: Settings["indicators"]["mode"]) => {
      change({ active: null });
      keep({ ...kept, mode });
    },
    setOnlyShared: (onlyShared: boolean) => keep({ ...kept, onlyShared }),
    setOrder: (next: TargetOrder) => keep({ ...kept, order: next }),
    setFilter: (filter: TargetFilter) => {
      change({ filter });
      if (filter.chosen.document !== kept.documents) {
        keep({ ...kept, documents: filter.chosen.document });
      }
    },
    setActive: (active: string | null) => change({ active }),
    setAdding: (adding: Adding | null) => change({ adding }),
  } as const;
}

export type IndicatorsView = ReturnType<typeof useIndicatorsView>;
