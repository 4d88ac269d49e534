import type { Block } from "../document/block";
import type { Box, Chapter, Item, Table } from "../document/document";
import type { BlockIds } from "./block-ids";
import type { BoxLine } from "./box";
import type { ChapterLine } from "./chapter";
import type { ContentLine } from "./content-line";
import type { DashLine } from "./dash";
import type { ItemLine, Rank } from "./item";
import type { LineForm } from "./line-form";
import type { PointLine } from "./point";
import { readTable } from "./read-table";
import type { SectionLine } from "./section";
import { findTables, type TableLines } from "./table";

/** The structure of a text, or of a part of one. */
export interface Parsed {
  readonly blocks: readonly Block[];
  readonly chapters: readonly Chapter[];
}

/** Where the blocks of a body belong. */
export interface BodyPlace {
  /** Id of the attachment the body is of; empty for the document's own. */
  readonly root: string;
  readonly ids: BlockIds;
}

interface OpenChapter {
  readonly id: string;
  readonly model: Chapter & {
    readonly items: Item[];
    readonly boxes: Box[];
    readonly tables: Table[];
  };
}

interface OpenBox {
  readonly id: string;
  readonly entries: string[];
}

interface OpenPoint {
  readonly id: string;
  readonly rank: Rank;
}

/** Reads the lines between a document's head and foot. */
export function parseBody(
  text: string,
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  place: BodyPlace,
): Parsed {
  const tables = new Map(
    findTables(text, lines, forms).map((table) => [table.caption ?? table.rows[0], table]),
  );
  const body = new Body(text, lines, missingOrdinal(forms), place);
  for (let index = 0; index < lines.length; index += 1) {
    const table = tables.get(index);
    const line = lines[index];
    const form = forms[index];
    if (table !== undefined) {
      body.addTable(table);
      index = table.rows.at(-1) ?? index;
    } else if (line !== undefined && form !== undefined) {
      body.addLine(line, form);
    }
  }
  return { blocks: body.blocks, chapters: body.chapters };
}

/**
 * The number of the chapter whose heading a truncated source has lost: one
 * less than the first heading that is there, 1 where a text has items and no
 * chapter; `null` where nothing of a chapter can stand before the first one.
 */
function missingOrdinal(forms: readonly LineForm[]): number | null {
  const item = forms.findIndex(({ kind }) => kind === "item");
  const chapter = forms.findIndex(({ kind }) => kind === "chapter");
  const first = forms[chapter];
  if (first?.kind !== "chapter") return item === -1 ? null : 1;
  const hasItems = item !== -1 && item < chapter;
  return first.ordinal > 1 || hasItems ? first.ordinal - 1 : null;
}

/** Collects blocks and chapters line by line, knowing what is open. */
class Body {
  readonly blocks: Block[] = [];
  readonly chapters: Chapter[] = [];
  private chapter: OpenChapter | null = null;
  private item: string | null = null;
  private box: OpenBox | null = null;
  /** The open points, the widest first. */
  private points: readonly OpenPoint[] = [];
  private readonly root: string;
  private readonly ids: BlockIds;

  constructor(
    private readonly text: string,
    private readonly lines: readonly ContentLine[],
    private missing: number | null,
    place: BodyPlace,
  ) {
    this.root = place.root;
    this.ids = place.ids;
  }

  addLine(line: ContentLine, form: LineForm): void {
    if (form.kind === "chapter") this.openChapter(line, form);
    else if (form.kind === "section") this.addSection(line, form);
    else if (form.kind === "item") this.openItem(line, form);
    else if (form.kind === "box") this.openBox(line, form);
    else if (form.kind === "dash") this.addDash(line, form);
    else if (form.kind === "point") this.addPoint(line, form);
    else this.addPlain(line);
  }

  addTable(table: TableLines): void {
    const id = this.ids.next(this.chapterId(table.caption === null ? "t1.r0" : "t1"), "t");
    const read = readTable(this.text, this.lines, table);
    const caption = table.caption === null ? undefined : this.lines[table.caption];
    if (caption !== undefined) this.add(caption, { id, kind: "caption" });
    table.rows.forEach((index, row) => {
      const line = this.lines[index];
      const cells = read.cells[row];
      if (line === undefined || cells === undefined) return;
      const group = row === 0 ? undefined : read.groups?.[row - 1];
      const grouped = group === undefined ? {} : { group };
      this.add(line, { id: `${id}.r${row}`, kind: "row", cells, ...grouped });
    });
    const { caption: title, columns, rows } = read;
    const blockId = caption === undefined ? `${id}.r0` : id;
    this.chapter?.model.tables.push({ caption: title, columns, rows, blockId });
  }

  private openChapter(line: ContentLine, form: ChapterLine): void {
    const id = this.ids.numbered(this.root, `c${form.ordinal}`);
    this.startChapter(id, id, form);
    this.close();
    this.add(line, { id, kind: "chapter", ...leadOf(form) });
  }

  private addSection(line: ContentLine, { level }: SectionLine): void {
    if (level === "book") {
      this.chapter = null;
      this.missing = null;
    }
    const id = this.ids.next(this.chapterId("s1"), "s");
    this.close();
    this.add(line, { id, kind: "section" });
  }

  private openItem(line: ContentLine, form: ItemLine): void {
    const name = `i${form.ordinal}`;
    const id = this.ids.numbered(this.chapterId(name), name);
    const { ordinal, heading } = form;
    this.chapter?.model.items.push({ ordinal, heading, blockId: id });
    this.close();
    this.item = id;
    this.add(line, { id, kind: "item", ...leadOf(form) });
  }

  private openBox(line: ContentLine, form: BoxLine): void {
    const name = `b${form.number}`;
    const id = this.ids.numbered(this.chapterId(name), name);
    const { number, title } = form;
    this.box = { id, entries: [] };
    this.chapter?.model.boxes.push({ number, title, entries: this.box.entries, blockId: id });
    this.add(line, { id, kind: "box" });
  }

  private addDash(line: ContentLine, form: DashLine): void {
    if (this.box !== null) this.addEntry(line, this.box, form);
    else {
      const id = this.ids.next(this.container("d1"), "d");
      this.add(line, { id, kind: "dash", ...leadOf(form) });
    }
  }

  private addPoint(line: ContentLine, form: PointLine): void {
    if (this.box !== null) {
      this.addEntry(line, this.box, form);
      return;
    }
    const wider = this.points.filter(({ rank }) => rank < form.rank);
    const name = `n${form.ordinal}`;
    const id = this.ids.numbered(wider.at(-1)?.id ?? this.container(name), name);
    this.points = [...wider, { id, rank: form.rank }];
    this.add(line, { id, kind: "point", ...leadOf(form) });
  }

  private addEntry(line: ContentLine, box: OpenBox, form: DashLine | PointLine): void {
    box.entries.push(form.lead.name);
    this.add(line, { id: this.ids.next(box.id, "e"), kind: "entry", ...leadOf(form) });
  }

  /** Plain lines belong to a box until its first entry; after its last one the text goes on. */
  private addPlain(line: ContentLine): void {
    if (this.box !== null && this.box.entries.length === 0) {
      this.add(line, { id: this.ids.next(this.box.id, "e"), kind: "entry" });
      return;
    }
    this.box = null;
    this.add(line, { id: this.ids.next(this.container("p1"), "p"), kind: "paragraph" });
  }

  private add(line: ContentLine, block: Omit<Block, "from" | "to" | "content">): void {
    this.blocks.push({ ...block, from: line.from, to: line.end, content: line.content });
  }

  /** Where a part goes that belongs to an item, a chapter or the document. */
  private container(part: string): string {
    return this.item ?? this.chapterId(part);
  }

  /** Closes what a heading ends. */
  private close(): void {
    this.item = null;
    this.box = null;
    this.points = [];
  }

  /** The open chapter; `part` is the block that stands for a missing heading. */
  private chapterId(part: string): string {
    if (this.chapter === null && this.missing !== null) {
      const id = this.ids.numbered(this.root, `c${this.missing}`);
      this.startChapter(id, `${id}.${part}`, { ordinal: this.missing, title: null });
    }
    return this.chapter?.id ?? this.root;
  }

  private startChapter(
    id: string,
    blockId: string,
    { ordinal, title }: Pick<Chapter, "ordinal" | "title">,
  ): void {
    this.chapter = { id, model: { ordinal, title, blockId, items: [], boxes: [], tables: [] } };
    this.chapters.push(this.chapter.model);
  }
}

function leadOf({ lead }: ChapterLine | ItemLine | PointLine | DashLine): Pick<Block, "lead"> {
  return lead.span === null ? {} : { lead: lead.span };
}
