import { saying } from "../../collation/marks";
import type { Span } from "../../document/span";
import type { AnchoringReason } from "./anchoring";
import { isDigit } from "./skeleton";

const NUMBERS = /\d+(?:[.,]\d+)*\s*[%‰]?/gu;

/** Words that say how far something binds; a longer one comes before those it begins with. */
const FORCE =
  /不得|不能|不宜|不准|不许|不可|不予|不再|严禁|禁止|严格|应当|必须|务必|可以|鼓励|支持|允许|引导|原则上|一般|取消|停止|暂停|应|须|可|不|未|非|无|禁/gu;

/** What of a changed passage a reader must notice first. */
export function changeOf(before: string, after: string): AnchoringReason {
  if (!isEqualList(before.match(NUMBERS), after.match(NUMBERS))) return "number";
  const [saidBefore, saidAfter] = [saying(before), saying(after)];
  if (saidBefore === saidAfter) return "punctuation";
  if (!isEqualList(before.match(FORCE), after.match(FORCE))) return "force";
  return "wording";
}

function isEqualList(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return (a ?? []).join("\n") === (b ?? []).join("\n");
}

/** Words that turn what follows into its contrary, one or two units long. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "不 未 非 无 勿 禁 不得 禁止 严禁 不能 不准 不许 不宜 不可 不予 不再 取消 停止 暂停".split(" "),
);
const LONGEST_NEGATION = 2;

/** What turns the same words into something else. */
export interface Turn {
  readonly reason: "number" | "force";
  /** The words of the second text with what turns them, in units. */
  readonly span: Span;
}

/**
 * Whether the same words say something else than they did: a number at their
 * edge goes on in another way, or what stands before them denies them and did
 * not before. `null` where they say the same.
 */
export function turnedBy(a: Uint16Array, inA: Span, b: Uint16Array, inB: Span): Turn | null {
  const number = {
    from: isDigit(a[inA.from] ?? 0) ? numberStart(b, inB.from) : inB.from,
    to: isDigit(a[inA.to - 1] ?? 0) ? numberEnd(b, inB.to) : inB.to,
  };
  const formerly = {
    from: isDigit(a[inA.from] ?? 0) ? numberStart(a, inA.from) : inA.from,
    to: isDigit(a[inA.to - 1] ?? 0) ? numberEnd(a, inA.to) : inA.to,
  };
  if (textOf(a, formerly) !== textOf(b, number)) return { reason: "number", span: number };
  const negation = negationBefore(b, inB.from);
  if (negationBefore(a, inA.from) === negation) return null;
  return { reason: "force", span: { from: inB.from - negation.length, to: inB.to } };
}

function numberStart(units: Uint16Array, at: number): number {
  let from = at;
  while (isDigit(units[from - 1] ?? 0) || isPointBefore(units, from)) from--;
  return from;
}

function isPointBefore(units: Uint16Array, at: number): boolean {
  return isPoint(units[at - 1]) && isDigit(units[at - 2] ?? 0);
}

function numberEnd(units: Uint16Array, at: number): number {
  let to = at;
  while (isDigit(units[to] ?? 0) || (isPoint(units[to]) && isDigit(units[to + 1] ?? 0))) to++;
  return to;
}

const POINT = ".".charCodeAt(0);

function isPoint(unit: number | undefined): boolean {
  return unit === POINT;
}

function negationBefore(units: Uint16Array, at: number): string {
  for (let length = LONGEST_NEGATION; length > 0; length--) {
    const word = textOf(units, { from: Math.max(0, at - length), to: at });
    if (NEGATIONS.has(word)) return word;
  }
  return "";
}

/** The units of a span as a text. */
export function textOf(units: Uint16Array, { from, to }: Span): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
