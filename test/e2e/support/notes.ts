import type { Page } from "playwright-core";
import type { Note } from "../../../domain/notes/note";
import type { NoteVersion } from "../../../domain/notes/versions";
import { storedRows } from "./stored-rows";

export function storedNotes(window: Page): Promise<Note[]> {
  return storedRows<Note>(window, "notes");
}

export function storedVersions(window: Page): Promise<NoteVersion[]> {
  return storedRows<NoteVersion>(window, "noteVersions");
}
