import type { Block, BlockKind } from "../document/block";
import { slice } from "../document/span";
import { introducesConditions, isConditionHeading } from "./conditions";

const HEADED: ReadonlySet<BlockKind> = new Set<BlockKind>(["chapter", "section", "item", "point"]);

/** A list of conditions that is being gone through. */
interface List {
  /** Of its members; `null` before the first one. */
  readonly kind: BlockKind | null;
  /** True where a member ended in a semicolon, so that the last one will end otherwise. */
  readonly hasSemicolon: boolean;
}

const NEW_LIST: List = { kind: null, hasSemicolon: false };

/**
 * The ids of the blocks that list what is asked of applicants: those under a
 * heading such as 申报条件, and the members of a list behind 应具备以下条件：.
 */
export function conditionBlocks(
  blocks: readonly Pick<Block, "id" | "kind" | "content" | "lead">[],
  plain: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  let heading: string | null = null;
  let list: List | null = null;
  for (const { id, kind, content, lead } of blocks) {
    const words = slice(plain, content).trim();
    if (heading !== null && id.startsWith(`${heading}.`)) {
      found.add(id);
      continue;
    }
    heading = null;
    list = list === null ? null : continued(list, kind, words);
    if (list !== null) {
      found.add(id);
      if (list.hasSemicolon && !words.endsWith(";")) list = null;
    } else if (HEADED.has(kind) && isConditionHeading(slice(plain, lead ?? content))) {
      heading = id;
      found.add(id);
    }
    if (introducesConditions(words)) list = NEW_LIST;
  }
  return found;
}

/** The list with one more member; `null` where the block is none. */
function continued({ kind, hasSemicolon }: List, next: BlockKind, words: string): List | null {
  const endsOpen = words.endsWith(";");
  const isListed = next === "item" || next === "point" || next === "dash" || next === "entry";
  const isMember = kind === null ? isListed || endsOpen : next === kind;
  return isMember ? { kind: next, hasSemicolon: hasSemicolon || endsOpen } : null;
}
