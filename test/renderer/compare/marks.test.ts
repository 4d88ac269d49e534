import { describe, expect, it } from "vitest";
import type { Pair } from "../../../domain/alignment/alignment";
import { passagesOf } from "../../../domain/alignment/passages";
import { type Unit, unitKey, unitsOf } from "../../../domain/alignment/units";
import { markUnit, type PairVerdict } from "../../../domain/alignment/verdict";
import type { Document } from "../../../domain/document/document";
import { parse } from "../../../domain/parsing/parse";
import type { Links } from "../../../renderer/compare/links";
import { type MarkState, marksOf } from "../../../renderer/compare/marks";
import type { PaneLayout } from "../../../renderer/compare/pane-layout";
import { smallDocument } from "../../support/small-document";

const LINES = ["纲要", "一、目标", "（一）效益。提高效益。", "（二）绿色。促进绿色。"];

function outline(id: string): Document {
  const text = LINES.join("\n");
  return { ...smallDocument([], { id, shortTitle: id }), text, ...parse(text) };
}

const [own, second, third] = [outline("甲"), outline("乙"), outline("丙")];
const itemOf = (document: Document, ordinal: number): Unit => {
  const found = unitsOf(document).find((one) => one.kind === "item" && one.ordinal === ordinal);
  if (found === undefined) throw new Error(`No item ${ordinal}.`);
  return found;
};

function layout(document: Document): PaneLayout {
  const text = passagesOf(document);
  const passages = text.map(({ unit }, at) => ({
    ...{ unit, blocks: [], top: at * 100, bottom: at * 100 + 80 },
  }));
  return { text, passages, left: 0 };
}

type Link = Pick<Pair, "origin" | "score">;
const SURE: Link = { origin: "computed", score: 0.9 };

/** Item 1 corresponds to item 1 by this link; nothing else corresponds. */
const linked = (link: Link): Links => {
  const { kind, ordinal, blockId } = itemOf(second, 1);
  const place = { kind, ordinal, blockId, chapter: 1, link };
  return { units: new Map([[unitKey(itemOf(own, 1)), place]]), blocks: new Map() };
};
const UNLINKED: Links = { units: new Map(), blocks: new Map() };

function marks(
  links: Readonly<Record<string, Links | null>>,
  verdicts: readonly PairVerdict[] = [],
) {
  const others = [second, third].filter(({ id }) => id in links);
  return marksOf(
    own,
    layout(own),
    others.map((document, key) => ({ key, document })),
    (_, to) => links[to] ?? null,
    verdicts,
  );
}
const markOf = (found: ReturnType<typeof marks>, ordinal: number) =>
  found.find(({ unit }) => unit === unitKey(itemOf(own, ordinal)));

describe("marksOf", () => {
  it.each<[Link, MarkState]>([
    [SURE, "sure"],
    [{ origin: "computed", score: 0.1 }, "doubtful"],
    [{ origin: "confirmed", score: 1 }, "confirmed"],
    [{ origin: "implied", score: 1 }, "implied"],
  ])("marks a pair known by %j as %s", (link, state) => {
    const mark = markOf(marks({ 乙: linked(link) }), 1);
    expect(mark?.state).toBe(state);
    expect(mark?.counterparts).toEqual([{ pane: 0, title: "乙", label: "（一）效益", state }]);
  });

  it("marks a unit that nothing corresponds to, and names who lacks it", () => {
    const mark = markOf(marks({ 乙: linked(SURE), 丙: UNLINKED }), 2);
    expect(mark?.state).toBe("lacking");
    expect(mark?.lacking).toEqual([
      { title: "乙", broken: false },
      { title: "丙", broken: false },
    ]);
  });

  it("tells a pair the user broke from one that was never found", () => {
    const broken: PairVerdict = {
      ...{ id: "1", a: markUnit(own, itemOf(own, 2)), b: markUnit(second, itemOf(second, 2)) },
      ...{ verdict: "unrelated", decidedAt: "2026-01-01T00:00:00.000Z" },
    };
    expect(markOf(marks({ 乙: UNLINKED }, [broken]), 2)?.state).toBe("broken");
    expect(markOf(marks({ 乙: UNLINKED }, [broken]), 1)?.state).toBe("lacking");
  });

  it("shows of several counterparts the state that most needs a look", () => {
    const doubtful = linked({ origin: "computed", score: 0.1 });
    const confirmed = linked({ origin: "confirmed", score: 1 });
    expect(markOf(marks({ 乙: confirmed, 丙: doubtful }), 1)?.state).toBe("doubtful");
    expect(markOf(marks({ 乙: linked(SURE), 丙: confirmed }), 1)?.state).toBe("confirmed");
  });

  it("has no marks until all panes are known", () => {
    expect(marks({ 乙: linked(SURE), 丙: null })).toEqual([]);
  });
});
