import { expose } from "comlink";
import { bundledSegment, segmentDatabase } from "./search/segment-store";
import { createSearchService } from "./search/service";

/** Where the main process serves the index of the bundled documents. */
const BUNDLED = new URL(`${location.origin}/documents.segment`);

expose(
  createSearchService({
    store: segmentDatabase(indexedDB),
    bundled: () => bundledSegment(BUNDLED),
  }),
);
