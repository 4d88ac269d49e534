import type { Block } from "../document/block";
import type { Box, Chapter, Item, Table } from "../document/document";
import type { BlockIds } from "./block-ids";
import type { BoxLine } from "./box";
import type { ChapterLine } from "./chapter";
import type { ContentLine } from "./content-line";
import type { DashLine } from "./dash";
import type { ItemLine } from "./item";
import type { LineForm } from "./line-form";
import { readTable } from "./read-table";
import { findTables, type TableLines } from "./table";

/** The structure of a text, or of its body. */
export interface Parsed {
  readonly blocks: readonly Block[];
  readonly chapters: readonly Chapter[];
}

interface OpenChapter extends Chapter {
  readonly id: string;
  readonly items: Item[];
  readonly boxes: Box[];
  readonly tables: Table[];
}

interface OpenBox extends Box {
  readonly entries: string[];
}

/** Reads the lines between a document's head and foot. */
export function parseBody(
  text: string,
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  ids: BlockIds,
): Parsed {
  const tables = new Map(
    findTables(text, lines, forms).map((table) => [table.caption ?? table.rows[0], table]),
  );
  const body = new Body(text, lines, missingOrdinal(forms), ids);
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
  return body;
}

/**
 * The number of the chapter whose heading a truncated source has lost: one
 * less than the first heading that is there, 1 where there is none; `null`
 * where the text has no chapters or items at all.
 */
function missingOrdinal(forms: readonly LineForm[]): number | null {
  const first = forms.find(({ kind }) => kind === "chapter");
  if (first?.kind === "chapter") return first.ordinal - 1;
  return forms.some(({ kind }) => kind === "item") ? 1 : null;
}

/** Collects blocks and chapters line by line, knowing what is open. */
class Body implements Parsed {
  readonly blocks: Block[] = [];
  readonly chapters: OpenChapter[] = [];
  private chapter: OpenChapter | null = null;
  private item: string | null = null;
  private box: { readonly id: string; readonly model: OpenBox } | null = null;

  constructor(
    private readonly text: string,
    private readonly lines: readonly ContentLine[],
    private readonly missing: number | null,
    private readonly ids: BlockIds,
  ) {}

  addLine(line: ContentLine, form: LineForm): void {
    if (form.kind === "chapter") this.openChapter(line, form);
    else if (form.kind === "item") this.openItem(line, form);
    else if (form.kind === "box") this.openBox(line, form);
    else if (form.kind === "dash") this.addDash(line, form);
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
    this.chapter?.tables.push({ caption: title, columns, rows, blockId });
  }

  private openChapter(line: ContentLine, form: ChapterLine): void {
    const id = this.ids.numbered("", `c${form.ordinal}`);
    const { ordinal, title } = form;
    this.chapter = { id, ordinal, title, blockId: id, items: [], boxes: [], tables: [] };
    this.chapters.push(this.chapter);
    this.item = null;
    this.box = null;
    this.add(line, { id, kind: "chapter", ...leadOf(form) });
  }

  private openItem(line: ContentLine, form: ItemLine): void {
    const name = `i${form.ordinal}`;
    const id = this.ids.numbered(this.chapterId(name), name);
    this.chapter?.items.push({ ordinal: form.ordinal, heading: form.heading, blockId: id });
    this.item = id;
    this.box = null;
    this.add(line, { id, kind: "item", ...leadOf(form) });
  }

  private openBox(line: ContentLine, form: BoxLine): void {
    const name = `b${form.number}`;
    const id = this.ids.numbered(this.chapterId(name), name);
    const { number, title } = form;
    this.box = { id, model: { number, title, entries: [], blockId: id } };
    this.chapter?.boxes.push(this.box.model);
    this.add(line, { id, kind: "box" });
  }

  private addDash(line: ContentLine, form: DashLine): void {
    if (this.box === null) {
      const id = this.ids.next(this.container("d1"), "d");
      this.add(line, { id, kind: "dash", ...leadOf(form) });
    } else {
      this.box.model.entries.push(form.lead.name);
      const id = this.ids.next(this.box.id, "e");
      this.add(line, { id, kind: "entry", ...leadOf(form) });
    }
  }

  /** Plain lines belong to a box until its first entry; after its last one the text goes on. */
  private addPlain(line: ContentLine): void {
    if (this.box !== null && this.box.model.entries.length === 0) {
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

  /** The open chapter; `part` is the block that stands for a missing heading. */
  private chapterId(part: string): string {
    if (this.chapter === null && this.missing !== null) {
      const id = this.ids.numbered("", `c${this.missing}`);
      const blockId = `${id}.${part}`;
      this.chapter = {
        id,
        ordinal: this.missing,
        title: null,
        blockId,
        items: [],
        boxes: [],
        tables: [],
      };
      this.chapters.push(this.chapter);
    }
    return this.chapter?.id ?? "";
  }
}

function leadOf({ lead }: ChapterLine | ItemLine | DashLine): Pick<Block, "lead"> {
  return lead.span === null ? {} : { lead: lead.span };
}
