import { childrenOf, descend, isOn, valueAt, type XmlElement } from "./xml";

/** One level of a list, as ISO/IEC 29500-1, section 17.9 has it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
  /** The level, counted from 1, after which numbers begin anew; 0 for never, `null` for any above. */
  readonly restart: number | null;
  readonly suffix: "tab" | "space" | "nothing";
  /** Numbers of all levels are shown as digits. */
  readonly isLegal: boolean;
  /** Paragraphs of this style are on this level. */
  readonly style: string | null;
}

/** A list of a document. Lists of one `family` count on together. */
export interface List {
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin with a number of their own where this list is first used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists of `numbering.xml` by their ids. */
export function readNumbering(root: XmlElement | null): ReadonlyMap<string, List> {
  if (root === null) return new Map();
  const families = new Map(
    childrenOf(root, "abstractNum").map((family) => [
      family.attributes.get("abstractNumId") ?? "",
      family,
    ]),
  );
  const lists = childrenOf(root, "num").map((num): readonly [string, List] => {
    const id = resolveFamily(valueAt(num, "abstractNumId") ?? "", families, root);
    const overrides = childrenOf(num, "lvlOverride");
    const levels = new Map([
      ...readLevels(childrenOf(families.get(id), "lvl")),
      ...readLevels(overrides.flatMap((override) => childrenOf(override, "lvl"))),
    ]);
    return [
      num.attributes.get("numId") ?? "",
      { family: id, levels, startOverrides: readStarts(overrides) },
    ];
  });
  return new Map(lists);
}

/** A list may take its levels from the list that defines its style. */
function resolveFamily(
  id: string,
  families: ReadonlyMap<string, XmlElement>,
  root: XmlElement,
): string {
  const style = valueAt(families.get(id), "numStyleLink");
  if (style === undefined) return id;
  const definer = childrenOf(root, "abstractNum").find(
    (family) => valueAt(family, "styleLink") === style,
  );
  return definer?.attributes.get("abstractNumId") ?? id;
}

function readLevels(elements: readonly XmlElement[]): readonly (readonly [number, Level])[] {
  return elements.map((level) => [Number(level.attributes.get("ilvl") ?? 0), readLevel(level)]);
}

function readLevel(level: XmlElement): Level {
  const restart = valueAt(level, "lvlRestart");
  const suffix = valueAt(level, "suff");
  return {
    start: Number(valueAt(level, "start") ?? 1),
    format: formatOf(level),
    text: valueAt(level, "lvlText") ?? "",
    restart: restart === undefined ? null : Number(restart),
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    isLegal: isOn(descend(level, "isLgl")),
    style: valueAt(level, "pStyle") ?? null,
  };
}

/** Newer formats stand in an alternative whose fallback is plain digits. */
function formatOf(level: XmlElement): string {
  const choice = descend(level, "AlternateContent", "Choice", "numFmt");
  const format =
    choice ?? descend(level, "numFmt") ?? descend(level, "AlternateContent", "Fallback", "numFmt");
  const value = format?.attributes.get("val") ?? "decimal";
  return value === "custom" ? "decimalZero" : value;
}

function readStarts(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  return new Map(
    overrides.flatMap((override): (readonly [number, number])[] => {
      const start = valueAt(override, "startOverride");
      return start === undefined
        ? []
        : [[Number(override.attributes.get("ilvl") ?? 0), Number(start)]];
    }),
  );
}
