import { depths } from "./depths";

/** What names of departments end in, perhaps with another name in brackets behind it. */
const ORGAN =
  /(?:厅|局|委|办|院|行|署|部|会|社|处|室|馆|台|庭|关|政府|部门|单位|机构|主体|中心|公司|集团|企业|高校|学校|大学|小组|联席会议|专班|指挥部|工委|支队|总队|军区|园区|开发区|新区|街道|乡镇|联社|团体|组织|[市县区州镇乡]|各地|地方|联|协|党组|电力|电信|移动|联通|铁塔)(?:[（(][^（()）]*[)）])?$/;

/** A list ends in 等, 等部门, 等有关单位; no department is meant by it. */
const AND_OTHERS =
  /等(?:省直|市直|县直|省级|市级|中央|国务院|省|市|县)?(?:各)?(?:有关|相关)?(?:部门和单位|部门单位|部门|单位|机构|方面|群团组织|社会组织|组织|企业|高校)?(?=$|[、，,；;和及与])/g;

/** 各市、县人民政府 is one party: the places before the mark share the organ behind it. */
const PLACES = /^(?:各|有关|相关)[^、]{0,8}(?:[市县区州盟旗省]|地区)(?:[（(][^（()）]*[)）])?$/;
const PLACES_WITH_ORGAN =
  /^(?:县|区|市|州|盟|旗|自治区|直辖市|乡镇|街道).*(?:政府|党委|管委会|办事处|[局委])$/;

/** A kind of place by itself, between the first one and the organ: 自治区 in 各省、自治区、直辖市人民政府. */
const BARE_PLACE =
  /^(?:县|区|市|州|盟|旗|自治区|自治州|直辖市|乡镇|街道)(?:[（(][^（()）]*[)）])?$/;

/** The rest of a name that ends two: 党委、政府. */
const BARE_ORGAN = /^(?:人民政府|政府|管委会|党委)$/;

/** 发展改革、财政部门 are two departments. */
const SHARED_WORD = /(?:行政主管部门|主管部门|部门)$/;

/** A longer word is no field that departments are of. In UTF-16 code units. */
const LONGEST_FIELD = 8;

/** 此项工作由 before the first name; 自由贸易 begins one. */
const GIVEN_BY = /^(?:[^、，,；;]{0,12}?(?<!自)由|请)/;

/** A name has at least two characters; a longer one is no name but a sentence. In UTF-16 code units. */
const LENGTH = { least: 2, most: 40 };

/** True for what is called as departments are. */
export function isOrgan(name: string): boolean {
  return ORGAN.test(name);
}

/** True where a name can be one at all. */
export function isNameable(name: string): boolean {
  return name.length >= LENGTH.least && name.length <= LENGTH.most && !/[。：:；;]/.test(name);
}

/** The departments of a list, as the text calls them. */
export function departmentsIn(list: string): readonly string[] {
  const words = list
    .replace(AND_OTHERS, "")
    .replace(/^[\s、，,；;]+/, "")
    .replace(GIVEN_BY, "")
    .replace(/^[\s、，,；;]+|[\s、，,；;并]+$/g, "");
  if (words === "") return [];
  return withSharedWord(joined(splitNames(words)));
}

function splitNames(words: string): readonly string[] {
  const depth = depths(words);
  const names: string[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const length = depth[at] === 0 ? markAt(words, from, at) : 0;
    if (length === 0) continue;
    names.push(words.slice(from, at));
    from = at + length;
    at = from - 1;
  }
  names.push(words.slice(from));
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** Length of what parts two names at a place; 0 inside a name such as 文化和旅游厅. */
function markAt(words: string, from: number, at: number): number {
  if (/[、，,；;\s]/.test(words[at] ?? "")) return 1;
  const conjunction = /^(?:以及|会同|和|及|与)/.exec(words.slice(at, at + 2))?.[0] ?? "";
  if (conjunction === "" || !isOrgan(words.slice(from, at))) return 0;
  const behind = words.slice(at + conjunction.length, at + conjunction.length + LENGTH.most);
  const next = /^[^、，,；;]*/.exec(behind)?.[0] ?? "";
  return isOrgan(next) ? conjunction.length : 0;
}

/** Puts together what belongs to one party though 、 stands inside: 各市、县人民政府. */
function joined(names: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let listsPlaces = false;
  for (const [index, name] of names.entries()) {
    const last = whole.at(-1);
    const isPlace: boolean = listsPlaces && BARE_PLACE.test(name) && namesOrganLater(names, index);
    const isShared: boolean = isPlace || (listsPlaces && PLACES_WITH_ORGAN.test(name));
    if (last !== undefined && (isShared || BARE_ORGAN.test(name))) {
      whole[whole.length - 1] = `${last}、${name}`;
    } else whole.push(name);
    listsPlaces = isPlace || PLACES.test(name);
  }
  return whole;
}

/** True where the places that follow one end in an organ. */
function namesOrganLater(names: readonly string[], index: number): boolean {
  const next = names.slice(index + 1).find((name) => !BARE_PLACE.test(name));
  return PLACES_WITH_ORGAN.test(next ?? "");
}

function withSharedWord(names: readonly string[]): readonly string[] {
  const word = SHARED_WORD.exec(names.at(-1) ?? "")?.[0];
  if (word === undefined) return names;
  return names.map((name) =>
    isOrgan(name) || name.length > LONGEST_FIELD || name.includes("的") ? name : `${name}${word}`,
  );
}
