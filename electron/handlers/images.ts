import type { Images } from "../files/images";
import { handle } from "./handle";
import { keepOriginalArguments } from "./schemas";

export function setupImageHandlers(images: Images): void {
  handle("keepImage", keepOriginalArguments, (_sender, sha256, bytes) =>
    images.keep(sha256, bytes),
  );
}
