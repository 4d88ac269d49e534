import type { Annotation, ColourNames } from "../domain/annotations/annotation";
import type { BackupPlace, BackupState, ListedSnapshot } from "../domain/backup/backup-state";
import type { JournalEntry } from "../domain/backup/journal";
import type { NeededFile } from "../domain/backup/needed-files";
import type { PlannedRow, RestoreSummary } from "../domain/backup/restore-plan";
import type { Document, DocumentInfo } from "../domain/document/document";
import type { ExchangeFormat } from "../domain/exchange/file-format";
import type { OfficeFormat } from "../domain/export/report-format";
import type { TableReport } from "../domain/export/table-report";
import type { Result } from "../domain/result";

/** What the user asked to be exported: also imported documents, which only the renderer's store has. */
export interface PdfExportRequest {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** Adds the list of annotations with their comments after the text. */
  readonly appendix: boolean;
  readonly colourNames: ColourNames;
  /** Short titles by document, for the other passages of comparison notes. */
  readonly titles: Readonly<Record<string, string>>;
}

export type PdfExportOutcome =
  | {
      readonly kind: "saved";
      readonly path: string;
      readonly pages: number;
      readonly unplaced: number;
    }
  | { readonly kind: "cancelled" };

/** Steps of an export, in order. */
export type PdfExportStep = "typesetting" | "printing" | "annotating" | "saving";

/** A document with its annotations. */
export interface DocumentPrintJob {
  readonly kind: "document";
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly appendix: boolean;
  /** A colour without a name is called by its hue. */
  readonly colourNames: ColourNames;
  readonly titles: Readonly<Record<string, string>>;
  /** ISO time printed on the appendix; given, so that a run can be repeated. */
  readonly printedAt: string;
}

/** What the hidden print page typesets. */
export type PrintJob = DocumentPrintJob | { readonly kind: "report"; readonly report: TableReport };

/** A file the window made, to be written where the user says. */
export interface FileSave {
  /** Without extension; what a file name may not hold is replaced. */
  readonly suggestedName: string;
  readonly format: OfficeFormat | ExchangeFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A report to be printed as PDF where the user says. */
export interface ReportPrintRequest {
  /** As in a file save. */
  readonly suggestedName: string;
  readonly report: TableReport;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly path: string }
  | { readonly kind: "cancelled" };

/** What the print page offers the main process, as `window.duiduPrint`. */
export interface PrintHandle {
  /** Done when the page is set and its fonts are loaded; fails with a sentence. */
  readonly ready: Promise<void>;
  /** Writes page numbers into the list of annotations: the page of each number. */
  showPages(pages: Readonly<Record<number, number>>): void;
}

/** Names the program, for the window and the crash of an assumption alike. */
export interface AppInfo {
  readonly version: string;
  /** Folder that holds the user's data. */
  readonly dataFolder: string;
  readonly platform: string;
}

/** A snapshot in one of the folders known to have some. */
export interface SnapshotPlace {
  readonly place: BackupPlace;
  readonly fileName: string;
}

/**
 * Every call between the renderer and the main process. The preload script, the
 * handlers and the fakes in tests are all typed from this one interface; only
 * plain data crosses it.
 */
export interface Calls {
  appInfo(): Promise<Result<AppInfo>>;
  listDocuments(): Promise<Result<readonly DocumentInfo[]>>;
  openDocument(id: string): Promise<Result<Document>>;
  exportPdf(request: PdfExportRequest): Promise<Result<PdfExportOutcome>>;
  /** Asks where, and writes the file there whole or not at all. */
  saveFile(request: FileSave): Promise<Result<SaveOutcome>>;
  printReport(request: ReportPrintRequest): Promise<Result<SaveOutcome>>;
  cancelExport(): Promise<Result<null>>;
  /** Shows the file of the last export or save in the system's file manager. */
  revealExport(): Promise<Result<null>>;
  /** Records changes before the database is altered; resolves when the disk has them. */
  appendJournal(entries: readonly JournalEntry[]): Promise<Result<null>>;
  /** The journal's text. */
  readJournal(): Promise<Result<string>>;
  /** Shortens what was read of the journal, keeping all it says; what was appended since stays. */
  compactJournal(): Promise<Result<null>>;
  /** Keeps the bytes of an imported file under their SHA-256. */
  keepOriginal(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>;
  /** The bytes of an imported or a bundled document's file, checked against their hash. */
  readOriginal(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Keeps an image of a note under its SHA-256; `app://duidu/images/<sha256>` then shows it. */
  keepImage(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>;
  backupState(): Promise<Result<BackupState>>;
  /** Makes a snapshot in both places; what failed stands in the state. */
  backUpNow(): Promise<Result<BackupState>>;
  /** Asks for the second folder, and begins to back up to it. */
  chooseBackupFolder(): Promise<Result<BackupState>>;
  clearBackupFolder(): Promise<Result<BackupState>>;
  listBackups(place: BackupPlace): Promise<Result<readonly ListedSnapshot[]>>;
  /** Asks for a folder to restore from; its path, or `null` when cancelled. */
  openBackups(): Promise<Result<string | null>>;
  /** What restoring a snapshot would do; without one asks for a file. `null` when cancelled. */
  planRestore(from: SnapshotPlace | null): Promise<Result<RestoreSummary | null>>;
  /** Makes a fresh snapshot and fetches the files of the planned rows; gives those that are nowhere. */
  prepareRestore(): Promise<Result<readonly NeededFile[]>>;
  /** Rows of the plan, from one on; an empty list ends them. */
  restoreRows(from: number): Promise<Result<readonly PlannedRow[]>>;
  /** The plan is not needed any more. */
  endRestore(): Promise<Result<null>>;
  /** The answer to `closing`: whether everything is stored and the window may go. */
  answerClosing(close: boolean): Promise<Result<null>>;
  /** For the print page only: what to typeset. */
  printJob(): Promise<Result<PrintJob>>;
}

/** Messages the main process sends on its own. */
export interface Events {
  exportStep(step: PdfExportStep): void;
  /** The window is about to close and waits for `answerClosing`. */
  closing(): void;
  backupState(state: BackupState): void;
}

/** What `window.duidu` holds. */
export interface Bridge extends Calls {
  on<K extends keyof Events>(event: K, listener: Events[K]): () => void;
}

export const CALL_NAMES = [
  "appInfo",
  "listDocuments",
  "openDocument",
  "exportPdf",
  "saveFile",
  "printReport",
  "cancelExport",
  "revealExport",
  "appendJournal",
  "readJournal",
  "compactJournal",
  "keepOriginal",
  "readOriginal",
  "keepImage",
  "backupState",
  "backUpNow",
  "chooseBackupFolder",
  "clearBackupFolder",
  "listBackups",
  "openBackups",
  "planRestore",
  "prepareRestore",
  "restoreRows",
  "endRestore",
  "answerClosing",
  "printJob",
] as const satisfies readonly (keyof Calls)[];

export const EVENT_NAMES = [
  "exportStep",
  "closing",
  "backupState",
] as const satisfies readonly (keyof Events)[];
