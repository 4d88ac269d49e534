import { departmentsIn, isOrgan } from "./departments";
import { depths } from "./depths";
import type { Parties } from "./duty";

/** 按职责分工负责: all alike, unless one of them leads. */
const SHARED =
  "(?:按照?|根据|依据?|依照)(?:各自)?(?:职责|职能|职权|任务)(?:权限)?(?:分工)?(?:分别|共同)?(?:负责(?:落实)?|做好(?:相关|有关|各自)?(?:保护|管理|监督)?(?:相关|有关)?工作|抓好落实|落实|组织实施|实施|配合)?|分工负责|分别负责|共同负责";
const SUPPORTS = "(?:积极|共同)?(?:配合|协助|协同|参与|参加|协办|支持)(?:落实|实施|做好)?";
const LEADS =
  "(?:具体)?(?:牵头(?:负责|落实|组织实施|组织|抓总|推进)?|组织实施|负责(?:落实|实施|组织实施|指导|推进)?|主办|承办|主责|主抓|抓好落实|抓落实|推进落实|落实|实施)";
/** 会同 names those who help between the leader and what he does. */
const TOGETHER_WITH = "会同|联合(?!会)";

const ROLE = new RegExp(
  `(?<together>${TOGETHER_WITH})|(?<shared>${SHARED})|(?<supports>${SUPPORTS})|(?<leads>${LEADS})`,
  "g",
);

/** Words that say a role wherever they stand; others do so behind a department only. */
const UNMISTAKABLE = /负责|牵头|会同|主责|^(?:按|根据|依)/;

/** What may stand behind the last role: marks, and by when. */
const REST = /^[，,；;。\s]*(?:(?:\d{4}年|持续|长期|年内|\d{1,2}月).{0,16})?[。；;，,\s]*$/;

/**
 * Reads who leads and who supports in words such as 甲、乙按职责分工负责 or
 * 甲牵头，乙配合; `null` where the words say anything else.
 */
export function readRoles(words: string): Parties | null {
  const lead: string[] = [];
  const support: string[] = [];
  let hasLeader = false;
  let isTogether = false;
  let from = 0;
  for (const { index, role, kind } of rolesIn(words)) {
    const names = departmentsIn(words.slice(from, index));
    const isRole = UNMISTAKABLE.test(role) || isOrgan(names.at(-1) ?? "");
    if (!isRole) continue;
    from = index + role.length;
    const isShared = kind === "shared" && (hasLeader || role.endsWith("配合"));
    const supports = isTogether || kind === "supports" || isShared;
    (supports ? support : lead).push(...names);
    isTogether = kind === "together";
    hasLeader ||= role.includes("牵头");
  }
  return from > 0 && REST.test(words.slice(from)) ? { lead, support } : null;
}

interface Role {
  readonly index: number;
  readonly role: string;
  readonly kind: "together" | "shared" | "supports" | "leads";
}

/** The words of the text that can say a role, those in brackets left out. */
function rolesIn(words: string): readonly Role[] {
  const depth = depths(words);
  return [...words.matchAll(ROLE)].flatMap(({ index, 0: role, groups = {} }) => {
    if (depth[index] !== 0) return [];
    const kinds = ["together", "shared", "supports", "leads"] as const;
    const kind = kinds.find((name) => groups[name] !== undefined);
    return kind === undefined ? [] : [{ index, role, kind }];
  });
}
