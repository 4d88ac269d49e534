import { nameOfCounted, nameOfShare } from "./counted";
import { completeName, type Named } from "./omitted";
import type { Reading } from "./reading";
import { namesInTurn, separateNames, separateRates } from "./together";
import { isCountingUnit } from "./units";

/** What a share is of stands in its name: 研发投入占GDP. */
const SHARE_WITHOUT_WORD = /占[^率比]*$/;

/** Longest name; more words are no name but a sentence without its marks. In UTF-16 code units. */
const LONGEST_NAME = 80;

/** Most members of a list that share what is said of them. */
const LONGEST_LIST = 12;

/**
 * The names of a quantity of a clause, understood alone: one, or several where
 * it is said of each. `kept` is the verb its list has kept so far.
 */
export function namesOf(
  readings: readonly Reading[],
  index: number,
  named: Named,
  kept: string,
): readonly string[] {
  const reading = readings[index];
  if (reading === undefined) return [];
  const shared = sharedNames(readings, index);
  return shared
    .map((name) => withWhatIsSaid(reading, completedName(reading, name, named), kept))
    .filter((name) => name.length <= LONGEST_NAME);
}

/** 均, 各 give a number to each of the names before it, 分别 one number to each. */
function sharedNames(readings: readonly Reading[], index: number): readonly string[] {
  const first = openerOf(readings, index);
  const opener = readings[first];
  const reading = readings[index];
  if (reading === undefined || opener === undefined) return [];
  if (opener.naming.form !== "before") return [ownName(readings, index)];
  if (opener.lead.spread === null) return separateRates(ownName(readings, index));
  if (opener.lead.spread === "each") {
    return separateNames(opener.before).map((name) => withVerb(name, opener));
  }
  const count = listLength(readings, first);
  const own = namesInTurn(opener.before, count)[index - first] ?? opener.before;
  return [withVerb(own, opener)];
}

/** 新增甲、乙各500名: the verb that the first name keeps is that of all. */
function withVerb(name: string, { opening, before }: Reading): string {
  const isKept = opening.kept !== "" && before.startsWith(opening.kept);
  return isKept && !name.startsWith(opening.kept) ? `${opening.kept}${name}` : name;
}

function listLength(readings: readonly Reading[], first: number): number {
  let next = first + 1;
  while (next - first < LONGEST_LIST && readings[next]?.stretch.isBare === true) next += 1;
  return next - first;
}

/** Where the list of numbers begins whose words before it name them all. */
function openerOf(readings: readonly Reading[], index: number): number {
  let first = index;
  while (index - first < LONGEST_LIST && readings[first]?.stretch.isBare === true) first -= 1;
  return first;
}

function ownName(readings: readonly Reading[], index: number): string {
  const reading = readings[index];
  if (reading === undefined) return "";
  const { naming, opening, stretch } = reading;
  const { who, does } = naming.counted;
  if (naming.form === "share") return nameOfShare(naming.counted);
  if (naming.form === "behind") {
    const next = readings[index + 1]?.naming;
    const noun = next?.form === "behind" ? sharedNoun(who, next.counted.who) : "";
    return `${opening.kept}${who}${noun}`;
  }
  if (naming.form === "actors") {
    return nameOfCounted({ who, does: does === "" ? sharedDeed(readings, index) : does });
  }
  const isShare = stretch.quantity.unit === "%" && SHARE_WITHOUT_WORD.test(who);
  return isShare ? `${who}比重` : who;
}

/** What kind a thing is, not what it is: 国内一流, 综合性, 国家级. */
const KIND = "(?:一流|领先|先进|知名|水平|[级性型类式])";
const KIND_ONLY = new RegExp(`${KIND}$`);
const NOUN_OF_KIND = new RegExp(`^[^的]*?${KIND}(的?.{2,})$`);

/** 1所综合性、1所专科性学校: the noun behind the next kind is that of this one as well. */
function sharedNoun(name: string, next: string): string {
  return KIND_ONLY.test(name) ? (NOUN_OF_KIND.exec(next)?.[1] ?? "") : "";
}

/** 在100个行业、3000家企业开展行动: the last member says what all do. */
function sharedDeed(readings: readonly Reading[], index: number): string {
  const next = readings
    .slice(index + 1, index + LONGEST_LIST)
    .find(({ naming }) => naming.counted.does !== "");
  return next?.naming.form === "actors" ? next.naming.counted.does : "";
}

/** 每个乡镇 says already whose 服务站 it is. */
function completedName({ each }: Reading, name: string, named: Named): string {
  return each === "" || name === "" ? completeName(name, named) : name;
}

/** Adds each of whom a number is said, the verb its list keeps, and the change it is the amount of. */
function withWhatIsSaid(
  { each, naming, lead, stretch }: Reading,
  name: string,
  kept: string,
): string {
  if (name === "") return "";
  const isCounted = isCountingUnit(stretch.quantity.unit);
  const isNamed = isCounted && (naming.form === "before" || naming.form === "behind");
  const prefix = isNamed && !name.startsWith(kept) ? kept : "";
  const change = (lead.change ?? "").replace(/^(?:每年|累计|再)/, "");
  return `${each}${prefix}${name}${name.endsWith(change) ? "" : change}`;
}
