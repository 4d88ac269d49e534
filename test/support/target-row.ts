import type { TargetRow } from "../../domain/indicators/target-row";

/** A line of the table of targets, 86% by 2025 unless `changes` say otherwise. */
export function targetRowWith(changes: Partial<TargetRow> = {}): TargetRow {
  const name = changes.name ?? "合格率";
  return {
    key: name,
    documentId: "small",
    documentTitle: "小纲要",
    documentOrder: 0,
    item: 1,
    name,
    value: 86,
    unit: "%",
    bound: ">=",
    year: 2025,
    base: null,
    baseYear: null,
    attribute: null,
    group: null,
    state: "found",
    kind: "rate",
    quote: "合格率达到86%以上。",
    sentence: { from: 0, to: 11 },
    place: { from: 5, to: 8 },
    isLost: false,
    found: null,
    correction: null,
    ...changes,
  };
}
