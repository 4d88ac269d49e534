import { SCALE, scaled } from "./amount";
import type { Bound } from "./target";
import type { TargetFacts } from "./target-correction";

/** The facts of a target as they are typed: numbers may be written 13万, years are digits or nothing. */
export interface TypedFacts {
  readonly name: string;
  readonly bound: Bound;
  readonly value: string;
  readonly valueTo: string;
  readonly unit: string;
  readonly year: string;
  readonly isAnnual: boolean;
  readonly base: string;
  readonly baseYear: string;
  readonly attribute: string;
  readonly group: string;
}

/** What is wrong with a typed fact. */
export type FactProblem = "missing" | "no-number" | "no-year" | "not-above";

export type FactProblems = Readonly<Partial<Record<keyof TypedFacts, FactProblem>>>;

/** What tables say of whether an indicator binds. */
export const ATTRIBUTES = ["约束性", "预期性"] as const;

export const NOTHING_TYPED: TypedFacts = {
  name: "",
  bound: "=",
  value: "",
  valueTo: "",
  unit: "",
  year: "",
  isAnnual: false,
  base: "",
  baseYear: "",
  attribute: "",
  group: "",
};

/** The facts in the form they are typed in. */
export function typedFacts(facts: TargetFacts): TypedFacts {
  const { name, bound, value, valueTo, unit, year, base, baseYear, attribute, group } = facts;
  const text = (number: number | null | undefined) => String(number ?? "");
  return {
    name,
    bound,
    value: text(value),
    valueTo: text(valueTo),
    unit,
    year: year === "annual" ? "" : text(year),
    isAnnual: year === "annual",
    base: text(base),
    baseYear: text(baseYear),
    attribute: attribute ?? "",
    group: group ?? "",
  };
}

/** What keeps the typed facts from being stored; empty where nothing does. */
export function typedProblems(typed: TypedFacts): FactProblems {
  const problems: Partial<Record<keyof TypedFacts, FactProblem>> = {};
  if (typed.name.trim() === "") problems.name = "missing";
  const value = amountProblem(typed.value, true);
  if (value !== null) problems.value = value;
  const base = amountProblem(typed.base, false);
  if (base !== null) problems.base = base;
  if (typed.bound === "range") {
    const valueTo = amountProblem(typed.valueTo, true) ?? orderProblem(typed);
    if (valueTo !== null) problems.valueTo = valueTo;
  }
  if (!typed.isAnnual && !isYear(typed.year)) problems.year = "no-year";
  if (!isYear(typed.baseYear)) problems.baseYear = "no-year";
  return problems;
}

/** The facts as they were typed; `null` where something keeps them from being stored. */
export function readTypedFacts(typed: TypedFacts): TargetFacts | null {
  const value = typedAmount(typed.value);
  if (Object.keys(typedProblems(typed)).length > 0 || value === null) return null;
  const valueTo = typed.bound === "range" ? typedAmount(typed.valueTo) : null;
  const words = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    name: typed.name.trim(),
    value,
    ...(valueTo === null ? {} : { valueTo }),
    unit: typed.unit.trim(),
    bound: typed.bound,
    year: typed.isAnnual ? "annual" : typedYear(typed.year),
    base: typedAmount(typed.base),
    baseYear: typedYear(typed.baseYear),
    attribute: words(typed.attribute),
    group: words(typed.group),
  };
}

const AMOUNT = new RegExp(`^(-?\\d+(?:\\.\\d+)?)(${SCALE})?$`);

/** A number such as 98.5, 1,000 or 13万; `null` for anything else. */
export function typedAmount(text: string): number | null {
  const [, number, scale] = AMOUNT.exec(text.normalize("NFKC").replace(/[\s,]/g, "")) ?? [];
  return number === undefined ? null : scaled(Number(number), scale);
}

const YEAR = /^(?:19|20|21)\d\d$/;

function typedYear(text: string): number | null {
  const digits = text.normalize("NFKC").replace(/[年\s]/g, "");
  return YEAR.test(digits) ? Number(digits) : null;
}

function isYear(text: string): boolean {
  return text.trim() === "" || typedYear(text) !== null;
}

function amountProblem(text: string, needed: boolean): FactProblem | null {
  if (text.trim() === "") return needed ? "missing" : null;
  return typedAmount(text) === null ? "no-number" : null;
}

function orderProblem({ value, valueTo }: TypedFacts): FactProblem | null {
  const [from, to] = [typedAmount(value), typedAmount(valueTo)];
  return from !== null && to !== null && to <= from ? "not-above" : null;
}
