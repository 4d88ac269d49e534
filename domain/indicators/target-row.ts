import type { DocumentInfo } from "../document/document";
import type { ListedTarget } from "./listed-target";
import { type TargetKind, targetKind } from "./target-kind";

/** A line of the table of targets: a target, and what else is told of it. */
export interface TargetRow extends ListedTarget {
  readonly documentTitle: string;
  /** The place of its document in the library, from 0. */
  readonly documentOrder: number;
  readonly kind: TargetKind;
  /** True where the sentence it comes from is not in the text any more. */
  readonly isLost: boolean;
}

export function targetRow(
  target: ListedTarget,
  document: Pick<DocumentInfo, "shortTitle">,
  documentOrder: number,
): TargetRow {
  const isLost = target.sentence === null;
  const kind = targetKind(target);
  return { ...target, documentTitle: document.shortTitle, documentOrder, kind, isLost };
}
