import { useCallback, useSyncExternalStore } from "react";
import type { ColourNames } from "../../domain/annotations/annotation";
import {
  type AnnotationView,
  FIRST_ANNOTATION_VIEW,
} from "../../domain/annotations/annotation-view";
import type { LayerShape } from "../../domain/annotations/layer";
import type { EditionPair } from "../../domain/collation/edition-pair";
import type { VariantKind } from "../../domain/collation/variant";
import { FIRST_TARGET_ORDER, type TargetOrder } from "../../domain/indicators/target-order";
import { FIRST_ORDER, type RowOrder } from "../../domain/library/row-order";
import type { Order } from "../../domain/search/results";
import type { SubjectKind } from "../../domain/subjects/subject-table";
import { database } from "./database";
import { reopening } from "./reopening";

/** One document on the screen, and where it is read. */
export interface PanePlace {
  readonly documentId: string;
  /** The block at the pane's top; `null` where it was not read yet. */
  readonly blockId: string | null;
  /** How much of that block's height is scrolled past, as a fraction; missing in older settings. */
  readonly past?: number;
}

/** Everything the program remembers of how the user likes it. */
export interface Settings {
  readonly theme: "light" | "dark" | "auto";
  readonly language: "zh-CN" | "en";
  /** Size of the text in the panes, in CSS pixels. */
  readonly textSize: number;
  readonly panes: readonly PanePlace[];
  readonly focusedPane: number;
  /** Widths of the panes in percent; of another number of panes it says nothing. */
  readonly paneWidths: readonly number[];
  /** Whether the panes scroll together. */
  readonly linkedScrolling: boolean;
  readonly leftPanel: boolean;
  readonly rightPanel: boolean;
  /** Whether the text has a caret, for reading and selecting by keys. */
  readonly caretMode: boolean;
  readonly colourNames: ColourNames;
  /** Whether places in doubt are marked in the text. */
  readonly findingMarks: boolean;
  /** Whether annotations are marked beside the scroll bars. */
  readonly annotationMarks: boolean;
  /** How the library's table is sorted. */
  readonly librarySort: RowOrder;
  /** The documents the table of subjects compares, in its order; empty before any were chosen. */
  readonly subjectDocuments: readonly string[];
  readonly subjectKind: SubjectKind;
  /** Whether terms that only one document uses are marked. */
  readonly subjectTerms: boolean;
  /** Whether the exported table has the beginnings of the texts only. */
  readonly subjectExportFolded: boolean;
  /** The note that was open last. */
  readonly note: string | null;
  /** The handout that was open last. */
  readonly handout: string | null;
  /** Whether handouts say where their passages come from. */
  readonly handoutSources: boolean;
  /** Whether what was written on an annotation goes into a handout with it. */
  readonly handoutComments: boolean;
  /** How the targets are listed; no documents means all. */
  readonly indicators: {
    readonly mode: "list" | "compare";
    readonly order: TargetOrder;
    readonly documents: readonly string[];
    /** In the comparison: only what several documents set a value for. */
    readonly onlyShared: boolean;
  };
  /** How annotations are listed. */
  readonly annotations: AnnotationView;
  /** What colleagues see of the user beside annotations given out; the id is made when it is first needed. */
  readonly author: { readonly id: string; readonly name: string; readonly shape: LayerShape };
  /** Whose duties are shown; none means all documents that name departments. */
  readonly dutyDocuments: readonly string[];
  /** How two editions are collated. */
  readonly collation: {
    /** Empty before any were chosen. */
    readonly editions: Partial<EditionPair>;
    /** Both editions as one text, or the first one with an apparatus. */
    readonly reading: "interleaved" | "apparatus";
    readonly hidden: readonly VariantKind[];
    /** Whether lines that are the same in both are folded. */
    readonly folded: boolean;
  };
  /** What was searched for, the newest first. */
  readonly recentQueries: readonly string[];
  readonly searchOrder: Order;
  /** Whether the panel of results shows what they can be filtered by. */
  readonly searchFilters: boolean;
  /** Whether words that sound the same are offered where nothing is found. */
  readonly homophones: boolean;
}

export const TEXT_SIZE = { least: 14, most: 30, first: 17, step: 1 } as const;

export const FIRST_SETTINGS: Settings = {
  theme: "light",
  language: "zh-CN",
  textSize: TEXT_SIZE.first,
  panes: [],
  focusedPane: 0,
  paneWidths: [],
  linkedScrolling: true,
  leftPanel: true,
  rightPanel: true,
  caretMode: false,
  colourNames: {},
  findingMarks: true,
  annotationMarks: true,
  librarySort: FIRST_ORDER,
  subjectDocuments: [],
  subjectKind: "item",
  subjectTerms: true,
  subjectExportFolded: false,
  note: null,
  handout: null,
  handoutSources: true,
  handoutComments: true,
  indicators: { mode: "list", order: FIRST_TARGET_ORDER, documents: [], onlyShared: true },
  annotations: FIRST_ANNOTATION_VIEW,
  author: { id: "", name: "", shape: "circle" },
  dutyDocuments: [],
  collation: { editions: {}, reading: "interleaved", hidden: [], folded: true },
  recentQueries: [],
  searchOrder: "document",
  searchFilters: false,
  homophones: true,
};

let settings: Settings = FIRST_SETTINGS;
const listeners = new Set<() => void>();

/** Reads the kept settings; until then, and where none were kept, the first ones hold. */
export async function loadSettings(): Promise<void> {
  const rows = await database.settings.toArray();
  const kept = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  settings = { ...FIRST_SETTINGS, ...kept };
}

export function currentSettings(): Settings {
  return settings;
}

/** Applies a setting at once and keeps it for the next start. */
export function keepSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
  settings = { ...settings, [key]: value };
  for (const listener of listeners) listener();
  // A setting that cannot be kept is still applied; the next change keeps it.
  reopening(database, () => database.settings.put({ key, value })).catch((error: unknown) => {
    console.warn(`The setting ${key} could not be kept. ${String(error)}`);
  });
}

/** One setting, and the function that changes it. */
export function useSetting<K extends keyof Settings>(
  key: K,
): readonly [Settings[K], (value: Settings[K]) => void] {
  const value = useSyncExternalStore(subscribe, () => settings[key]);
  const set = useCallback((next: Settings[K]) => keepSetting(key, next), [key]);
  return [value, set];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
