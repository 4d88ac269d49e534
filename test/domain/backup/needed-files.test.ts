import { expect, it } from "vitest";
import { neededFiles } from "../../../domain/backup/needed-files";
import { rowsLeft } from "../../../domain/backup/snapshot";
import { newEntry } from "../../../domain/library/library-entry";
import { NOTE_IMAGE_FOLDER } from "../../../domain/notes/shape";
import { MADE_AT, noteWith } from "../../support/notes";

it("finds imported documents' files and images of notes and of their versions, each once", () => {
  const image = "a".repeat(64);
  const former = "c".repeat(64);
  const withImage = (sha256: string) => ({
    type: "doc" as const,
    content: [{ type: "image", attrs: { src: `${NOTE_IMAGE_FOLDER}${sha256}` } }],
  });
  const origin = {
    ...{ fileName: "通知.txt", format: "txt", encoding: null, size: 3 },
    sha256: "b".repeat(64),
  };
  const rows = [
    { table: "notes" as const, id: "n", row: noteWith("n", "", { body: withImage(image) }) },
    { table: "notes" as const, id: "m", row: noteWith("m", "", { body: withImage(image) }) },
    {
      table: "noteVersions" as const,
      id: "v",
      row: {
        ...{ id: "v", noteId: "n", title: "", at: MADE_AT, keptAt: MADE_AT },
        body: withImage(former),
      },
    },
    { table: "entries" as const, id: "d", row: newEntry("d", origin, MADE_AT) },
    { table: "entries" as const, id: "hubei", row: newEntry("hubei", null, MADE_AT) },
  ];
  expect(neededFiles(rowsLeft([{ kind: "change", change: "c", at: MADE_AT, rows }]))).toEqual([
    { kind: "originals", sha256: origin.sha256, fileName: "通知.txt" },
    { kind: "images", sha256: image, fileName: null },
    { kind: "images", sha256: former, fileName: null },
  ]);
});
