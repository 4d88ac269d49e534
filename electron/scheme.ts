import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { protocol, type Session } from "electron";
import type { Result } from "../domain/result";

/**
 * The origin of every page of the program. It decides where IndexedDB keeps the
 * user's notes, so it can never change.
 */
export const SCHEME = "app";
export const ORIGIN = `${SCHEME}://duidu`;

/** Stands in the built pages where the style nonce of one response goes. */
const NONCE_PLACEHOLDER = "__NONCE__";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".bcmap": "application/octet-stream",
  ".segment": "application/octet-stream",
};

/** The index of the documents that come with the program lies with them, not with the pages. */
const INDEX_FILE = "documents.segment";

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Below this path the images of notes stand, each named by its SHA-256. */
const IMAGES = "/images/";

/** Reads the image of a note. */
export type ReadImage = (
  sha256: string,
) => Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }>>;

/**
 * Answers `app://duidu/…` from the folder of the built pages, with the index of
 * the bundled documents in `library` and with the images of notes, and nothing
 * else. A path that leads out of the folder is refused.
 */
export function serveScheme(
  session: Session,
  folder: string,
  library: string,
  readImage: ReadImage,
): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== "GET" || url.host !== "duidu") return refuse(403);
    if (url.pathname.startsWith(IMAGES)) {
      const image = await readImage(url.pathname.slice(IMAGES.length));
      return image.ok ? file(image.value.bytes, image.value.type) : refuse(404);
    }
    const isIndex = url.pathname === `/${INDEX_FILE}`;
    const path = isIndex
      ? join(library, INDEX_FILE)
      : normalize(join(folder, decodeURIComponent(url.pathname)));
    const type = CONTENT_TYPES[extname(path)];
    const isInside = isIndex || path.startsWith(folder + sep);
    if (!isInside || type === undefined) return refuse(404);
    let body: Buffer;
    try {
      body = await readFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return refuse(404);
      throw error;
    }
    return type.startsWith("text/html") ? page(body.toString("utf8")) : file(body, type);
  });
}

function page(html: string): Response {
  const nonce = randomBytes(16).toString("base64");
  return new Response(html.replaceAll(NONCE_PLACEHOLDER, nonce), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(nonce),
      "x-content-type-options": "nosniff",
    },
  });
}

function file(body: Uint8Array, type: string): Response {
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type, "x-content-type-options": "nosniff" },
  });
}

function refuse(status: number): Response {
  return new Response(null, { status });
}

/**
 * Only the program's own files; no inline script, no eval. The nonce lets in
 * the style elements of the interface library, which carry its theme.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
