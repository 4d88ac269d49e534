import { describe, expect, it } from "vitest";
import {
  EMPTY_TRAY,
  isNewest,
  reduceTray,
  type Tray,
  type TrayAction,
} from "../../../../renderer/annotations/comparison/tray";
import { annotationOn, smallDocument } from "../../../support/small-document";

const DOCUMENT = smallDocument([{ id: "p1", kind: "paragraph", text: "甲，乙，丙。" }]);
const [a, b, c] = ["甲", "乙", "丙"].map((one) => annotationOn(DOCUMENT, one).passages[0]);
if (a === undefined || b === undefined || c === undefined) throw new Error("Three passages.");

function after(...actions: readonly TrayAction[]): Tray {
  return actions.reduce(reduceTray, EMPTY_TRAY);
}
function words({ passages }: Tray): string {
  return passages.map(({ target }) => target.quote.exact).join("");
}
const add = (...passages: (typeof a)[]): TrayAction => ({ do: "add", passages, after: null });

describe("the tray", () => {
  it("gathers passages, each once", () => {
    expect(words(after(add(a), add(b, c), add(b)))).toBe("甲乙丙");
  });

  it("takes every step back", () => {
    const remove: TrayAction = { do: "remove", passage: a, after: null };
    const cancel: TrayAction = { do: "cancel", after: null };
    const undo: TrayAction = { do: "undo" };
    expect(words(after(add(a), add(b), remove))).toBe("乙");
    expect(words(after(add(a), add(b), remove, undo))).toBe("甲乙");
    expect(words(after(add(a), add(b, c), undo))).toBe("甲");
    expect(words(after(add(a), add(b), cancel))).toBe("");
    expect(words(after(add(a), add(b), cancel, undo))).toBe("甲乙");
    expect(words(after(add(a), undo, undo))).toBe("");
  });

  it("makes no step of what changes nothing", () => {
    expect(after(add(a), add(a)).before).toHaveLength(1);
    expect(after({ do: "cancel", after: null }).before).toHaveLength(0);
  });

  it("is empty once the note is made, with nothing to take back", () => {
    expect(after(add(a), { do: "finish" })).toEqual(EMPTY_TRAY);
  });

  it("leaves what was stored after its last step to be taken back first", () => {
    const change = { name: "add-annotation" };
    const tray = after({ do: "add", passages: [a], after: change });
    expect(isNewest(tray, change)).toBe(true);
    expect(isNewest(tray, { name: "recolour" })).toBe(false);
    expect(isNewest(EMPTY_TRAY, undefined)).toBe(false);
  });
});
