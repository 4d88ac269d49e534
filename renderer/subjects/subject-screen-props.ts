import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Document, DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import type { Comparison } from "../workers/comparison-client";

export interface SubjectScreenProps {
  readonly comparison: Comparison;
  readonly verdicts: readonly PairVerdict[];
  readonly infos: readonly DocumentInfo[];
  readonly documents: ReadonlyMap<string, Document>;
  /** Documents to begin with, where none were chosen yet. */
  readonly open: readonly string[];
  readonly onOpen: (documentId: string, span: Span) => void;
  readonly onFailure: (failure: Failure) => void;
}
