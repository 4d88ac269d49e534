import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fail, type Result } from "../../../../domain/result";
import type { CMapSource } from "./cmap-source";

/** Name of the error by which pdf.js says that a password is needed. */
const PASSWORD_ERROR = "PasswordException";

/** pdf.js takes folder names that end with a slash; the files themselves come from the `CMapSource`. */
const CMAP_FOLDER = "cmaps/";

/**
 * Runs `use` on an opened PDF and closes it again. pdf.js says by errors of its
 * own what is wrong with a file, when it is opened or when a page is read.
 */
export async function withPdf<T>(
  name: string,
  bytes: Uint8Array,
  cmaps: CMapSource,
  use: (pdf: PDFDocumentProxy) => Promise<Result<T>>,
): Promise<Result<T>> {
  // In a worker and in Node alike: with its other half at hand, pdf.js starts no worker of its own.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    // pdf.js keeps what it is given.
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: CMAP_FOLDER,
    cMapPacked: true,
    BinaryDataFactory: cmapFactory(cmaps),
    useWorkerFetch: false,
    // Only text is read: no fonts are loaded, no pictures decoded, no code made.
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isEvalSupported: false,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail(error.name === PASSWORD_ERROR ? "password-protected" : "damaged-file", name);
  } finally {
    await task.destroy();
  }
}

interface WantedFile {
  readonly kind: string;
  readonly filename: string;
}

/** What pdf.js asks for files; of all kinds only character maps matter to text. */
function cmapFactory(cmaps: CMapSource) {
  return class {
    async fetch({ kind, filename }: WantedFile): Promise<Uint8Array> {
      if (kind === "cMapUrl") return cmaps(filename);
      throw new Error(`${filename} is not needed to read text.`);
    }
  };
}
