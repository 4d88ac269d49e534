import type { DocumentInfo } from "../document/document";
import type { Corrections } from "./library-entry";
import { readTypedDay } from "./typed-day";
import { ownWorkName } from "./work-name";

/** The facts a user may correct. */
export const FACTS = [
  "title",
  "shortTitle",
  "issuers",
  "docNumber",
  "date",
  "year",
  "level",
  "edition",
  "work",
] as const satisfies readonly (keyof Corrections)[];

export type FactName = (typeof FACTS)[number];
export type Facts = Pick<DocumentInfo, FactName>;

/** Why a correction cannot be stored as it is typed. */
export type FactProblem = "missing" | "no-day" | "no-year";

/** Printed policy documents, and plans that look far ahead. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** The corrections with one fact set to `value`; what equals the stated fact is no correction. */
export function withFact<N extends FactName>(
  stated: Facts,
  corrections: Corrections,
  name: N,
  value: Facts[N],
): Corrections {
  const { [name]: _, ...others } = corrections;
  return isSame(stated[name], value) ? others : { ...others, [name]: value };
}

/**
 * The corrections as they are stored: without blanks around words, and days as
 * ISO. What says the same as the source only because of that is dropped; what
 * was meant to say the same (the facts of a pack) stays.
 */
export function tidyCorrections(stated: Facts, corrections: Corrections): Corrections {
  return FACTS.reduce<Corrections>((tidied, name) => {
    const value = corrections[name];
    if (value === undefined) return tidied;
    const tidyValue = tidy(name, value);
    return isSame(value, tidyValue) ? tidied : withFact(stated, tidied, name, tidyValue as never);
  }, corrections);
}

/** True where a correction says another thing than the source. */
export function isCorrected(stated: Facts, corrections: Corrections, name: FactName): boolean {
  return corrections[name] !== undefined && !isSame(stated[name], corrections[name]);
}

/** What keeps corrections from being stored; empty where nothing does. */
export function factProblems(
  corrections: Corrections,
): Readonly<Partial<Record<FactName, FactProblem>>> {
  const { title, shortTitle, level, work, date, year } = corrections;
  const texts = { title, shortTitle, level, work: work === undefined ? work : ownWorkName(work) };
  const missing = Object.entries(texts).filter(([, text]) => text?.trim() === "");
  const hasDay = date === undefined || date === null || readTypedDay(date) !== null;
  const hasYear = year === undefined || year === null || (year >= FIRST_YEAR && year <= LAST_YEAR);
  return {
    ...Object.fromEntries(missing.map(([name]) => [name, "missing" as const])),
    ...(hasDay ? {} : { date: "no-day" as const }),
    ...(hasYear ? {} : { year: "no-year" as const }),
  };
}

export function isSameCorrection(a: Corrections, b: Corrections): boolean {
  return FACTS.every((name) => isSame(a[name], b[name]));
}

type FactValue = Facts[FactName] | undefined;

function tidy(name: FactName, value: Exclude<FactValue, undefined>): FactValue {
  if (Array.isArray(value)) {
    return [...new Set(value.map(onOneLine).filter((one) => one !== ""))];
  }
  if (typeof value !== "string") return value;
  const text = onOneLine(value);
  if (name === "date") return text === "" ? null : (readTypedDay(text) ?? text);
  const isOptional = name === "docNumber" || name === "edition";
  return isOptional && text === "" ? null : text;
}

/** A fact is shown in a list. */
function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}

function isSame(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
