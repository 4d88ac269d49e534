import { findTargets } from "../../domain/indicators/find-targets";
import type { Target } from "../../domain/indicators/target";
import { smallDocument } from "./small-document";

/** The targets of a paragraph by itself, or of several, in an item that promises none. */
export function targetsOf(...paragraphs: readonly string[]): readonly Target[] {
  return findTargets(
    smallDocument(
      paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: "paragraph", text })),
    ),
  );
}

const SIGNS = { "=": "", ">=": "≥", "<=": "≤", ">": ">", "<": "<", "~": "~", range: "" } as const;

/** A target in one line: `2025 省级绿色工厂 ~60家`, the year first where there is one. */
export function inShort({ name, value, valueTo, unit, bound, year }: Target): string {
  const number = valueTo === undefined ? `${value}` : `${value}–${valueTo}`;
  const words = `${name} ${SIGNS[bound]}${number}${unit}`;
  return year === null ? words : `${year} ${words}`;
}

/** A target in short, with the value it starts from: `普及率 85% ←73@2020`. */
export function inShortWithBase(target: Target): string {
  const { base, baseYear } = target;
  if (base === null && baseYear === null) return inShort(target);
  return `${inShort(target)} ←${base ?? ""}${baseYear === null ? "" : `@${baseYear}`}`;
}

/** The targets of paragraphs, in short. */
export function shortTargets(...paragraphs: readonly string[]): readonly string[] {
  return targetsOf(...paragraphs).map(inShort);
}
