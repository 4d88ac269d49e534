import { fail, ok, type Result } from "../../domain/result";
import { originals } from "./originals";

/** The images of notes, each under the SHA-256 of its bytes. */
export interface Images {
  /** Keeps the bytes of an image; what is no image a page can show is refused. */
  keep(sha256: string, bytes: Uint8Array): Promise<Result<null>>;
  read(sha256: string): Promise<Result<KeptImage>>;
}

export interface KeptImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Media type, told from the bytes. */
  readonly type: string;
}

/** Largest image, in bytes: a photograph of any camera fits. */
const LARGEST = 30 * 1024 * 1024;

/** How a file of each type begins; `null` stands for any byte. */
const BEGINNINGS: readonly (readonly [type: string, bytes: readonly (number | null)[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["image/webp", [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/** Keeps images in `folder`, which is made when the first one is kept. */
export function images(folder: string): Images {
  const files = originals(folder, folder);
  return {
    keep: async (sha256, bytes) => {
      if (bytes.length > LARGEST) return fail("image-too-large");
      if (imageType(bytes) === null) return fail("not-an-image");
      return files.keep(sha256, bytes);
    },
    read: async (sha256) => {
      const kept = await files.read(sha256);
      if (!kept.ok) return kept;
      const type = imageType(kept.value);
      return type === null ? fail("not-an-image") : ok({ bytes: kept.value, type });
    },
  };
}

function imageType(bytes: Uint8Array): string | null {
  const found = BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, index) => byte === null || bytes[index] === byte),
  );
  return found?.[0] ?? null;
}
