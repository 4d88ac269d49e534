import type { Originals } from "../files/originals";
import { handle } from "./handle";
import { hashArguments, keepOriginalArguments } from "./schemas";

export function setupOriginalsHandlers(originals: Originals): void {
  handle("keepOriginal", keepOriginalArguments, (_sender, sha256, bytes) =>
    originals.keep(sha256, bytes),
  );
  handle("readOriginal", hashArguments, (_sender, sha256) => originals.read(sha256));
}
