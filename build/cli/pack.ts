import { basename, join } from "node:path";
import { compileDocument } from "../../domain/library/compile-document";
import { importedDocumentId } from "../../domain/library/document-id";
import { ok, type Result } from "../../domain/result";
import { writeAtomically } from "../../electron/files/atomic-write";
import { type FileToPack, writePack } from "../../renderer/workers/import/pack/write-pack";
import { readFile as readText } from "../../renderer/workers/import/read-file";
import { installedCMaps } from "../library/cmaps";
import { failureSentence } from "../library/failure-sentence";
import { documentNames } from "../library/folder-files";
import { readBytes } from "../library/sources";
import type { Command } from "./command";

const usage = "pack <folder> <out.zip>";

/** Makes a pack of the documents that stand directly in a folder. A document that cannot be read stops it. */
export const packCommand: Command = {
  usage,
  run: async (args) => {
    const [folder, out, ...others] = args;
    if (!folder || !out || others.length > 0) {
      return { ok: false, error: `Usage: npm run -s cli -- ${usage}` };
    }
    const names = await documentNames(folder);
    if (!names.ok) return names;
    if (names.value.length === 0) {
      return { ok: false, error: `There is no document in ${folder} that can be read.` };
    }
    const files: FileToPack[] = [];
    for (const name of names.value) {
      const file = await fileToPack(join(folder, name));
      if (!file.ok) return file;
      files.push(file.value);
    }
    const written = await write(out, writePack(files));
    return written.ok ? ok({ pack: out, documents: files.map(describe) }) : written;
  },
};

async function fileToPack(path: string): Promise<Result<FileToPack, string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  const read = await readText(name, bytes.value, { cmaps: installedCMaps });
  if (!read.ok) return { ok: false, error: failureSentence(read.error, path) };
  const { sha256, text } = read.value;
  const { title, issuers, docNumber, date } = compileDocument({ file: name, sha256, text }, null);
  return ok({ name, sha256, bytes: bytes.value, title, issuers, docNumber, date });
}

async function write(path: string, bytes: Uint8Array): Promise<Result<null, string>> {
  try {
    await writeAtomically(path, bytes);
    return ok(null);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { ok: false, error: `${path} cannot be written (${code}).` };
  }
}

function describe({ name, sha256, title }: FileToPack): object {
  return { file: name, id: importedDocumentId(sha256), title, sha256 };
}
