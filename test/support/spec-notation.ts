import type { Block, BlockKind } from "../../domain/document/block";

/**
 * A text and its expected structure drawn in one string: a brace is a block,
 * the word before the colon its kind, the rest its line, and blocks inside it
 * are the blocks whose ids begin with its own:
 *
 *     {章:一、总体要求{项:（一）指导思想。{文:第二段。}}}
 *
 * In rows and captions `|` stands for a tab. White space around braces is free.
 */
const KINDS: Readonly<Record<string, BlockKind>> = {
  题: "title",
  首: "head",
  数: "metadata",
  章: "chapter",
  节: "section",
  项: "item",
  点: "point",
  文: "paragraph",
  破: "dash",
  栏: "box",
  目: "entry",
  表: "caption",
  行: "row",
  尾: "foot",
  附: "attachment",
};

const WORDS = new Map(Object.entries(KINDS).map(([word, kind]) => [kind, word]));

const TABBED: ReadonlySet<BlockKind> = new Set<BlockKind>(["caption", "row"]);

/** The text a spec draws: one line for each block. */
export function specText(spec: string): string {
  return Array.from(spec.matchAll(/\{(.):([^{}]*)/g), ([, word = "", line = ""]) => {
    const kind = KINDS[word];
    if (kind === undefined) throw new Error(`The spec notation has no block kind “${word}”.`);
    return TABBED.has(kind) ? line.trim().replaceAll("|", "\t") : line.trim();
  }).join("\n");
}

/** The spec without free white space, to compare with `drawSpec`. */
export function normalSpec(spec: string): string {
  return spec.replace(/\s*([{}])\s*/g, "$1").trim();
}

/** Draws blocks the way a spec does. */
export function drawSpec(text: string, blocks: readonly Block[]): string {
  const open: Block[] = [];
  let drawing = "";
  const closeUntil = (id: string) => {
    for (let last = open.at(-1); last !== undefined && !id.startsWith(`${last.id}.`); ) {
      drawing += "}";
      open.pop();
      last = open.at(-1);
    }
  };
  for (const block of blocks) {
    closeUntil(block.id);
    const tabbed = TABBED.has(block.kind);
    const line = text.slice(block.from, block.to).replace(/\n+$/, "");
    drawing += `{${WORDS.get(block.kind)}:${tabbed ? line.replaceAll("\t", "|") : line}`;
    open.push(block);
  }
  closeUntil("");
  return drawing;
}
