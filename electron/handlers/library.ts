import type { BundledLibrary } from "../files/library-file";
import { handle } from "./handle";
import { documentIdArguments, noArguments } from "./schemas";

export function setupLibraryHandlers(library: BundledLibrary): void {
  handle("listDocuments", noArguments, () => library.list());
  handle("openDocument", documentIdArguments, (_sender, id) => library.open(id));
}
