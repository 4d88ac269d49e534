import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../domain/document/span";
import { type Run, runsOf } from "../../../domain/export/run";

/** Runs in short: text, the numbers over it, `*` in the lead, `~` where narrow. */
function short(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const flags = `${run.isLead ? "*" : ""}${run.width === "half" ? "~" : ""}`;
      return `${run.text}[${run.annotations.join(",")}${flags}]`;
    })
    .join("");
}

function whole(text: string): Span {
  return { from: 0, to: text.length };
}

describe("runsOf", () => {
  it("gives one run where nothing divides the text", () => {
    expect(short(runsOf("推动发展", whole("推动发展"), []))).toBe("推动发展[]");
  });

  it("gives no run for an empty span", () => {
    expect(runsOf("推动发展", { from: 2, to: 2 }, [])).toEqual([]);
  });

  it("keeps overlapping annotations apart", () => {
    const marks = [
      { number: 1, span: { from: 1, to: 4 } },
      { number: 2, span: { from: 2, to: 6 } },
    ];
    expect(short(runsOf("甲乙丙丁戊己庚", { from: 0, to: 7 }, marks))).toBe(
      "甲[]乙[1]丙丁[1,2]戊己[2]庚[]",
    );
  });

  it("cuts annotations that reach beyond the span", () => {
    const marks = [{ number: 3, span: { from: 0, to: 7 } }];
    expect(short(runsOf("甲乙丙丁戊己庚", { from: 2, to: 5 }, marks))).toBe("丙丁戊[3]");
  });

  it("divides lead and rest", () => {
    const runs = runsOf("（一）提升。推动", { from: 0, to: 8 }, [], { from: 0, to: 6 });
    expect(short(runs)).toBe("（一）提升。[*]推动[]");
  });

  it("sets a number's comma apart", () => {
    expect(short(runsOf("增长3,000家", whole("增长3,000家"), []))).toBe("增长3[],[~]000家[]");
  });

  it("loses no character and puts each under exactly the annotations that hold it", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({
      from: Math.min(a, b),
      to: Math.max(a, b),
    }));
    const text = fc.string({ unit: fc.constantFrom(..."市,3(a)。"), minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(text, span, fc.array(span), (characters, shown, spans) => {
        const marks = spans.map((one, index) => ({ number: index + 1, span: one }));
        const runs = runsOf(characters, shown, marks);
        expect(runs.map((run) => run.text).join("")).toBe(characters.slice(shown.from, shown.to));
        let at = shown.from;
        for (const run of runs) {
          for (let end = at + run.text.length; at < end; at++) {
            const over = marks.filter((mark) => mark.span.from <= at && at < mark.span.to);
            expect(run.annotations).toEqual(over.map(({ number }) => number));
          }
        }
      }),
    );
  });
});
