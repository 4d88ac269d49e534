import { describe, expect, it } from "vitest";
import { marksOf, setStylesAside } from "../../../../renderer/editor/paste/styled-html";

describe("setStylesAside", () => {
  it("leaves no style that a browser would apply, and every word", () => {
    const html = `<style>p {color: red}</style><p class=a style='x:y'>一 style=二<b STYLE = "z">三</b></p>`;
    expect(setStylesAside(html)).toBe(
      `<p class=a data-style='x:y'>一 style=二<b data-style = "z">三</b></p>`,
    );
  });
});

describe("marksOf", () => {
  it.each([
    ["font-family:宋体;font-weight:bold;", ["strong"]],
    ["mso-bidi-font-weight:bold", []],
    ["font-weight: 400", []],
    ["font-style:italic;text-decoration:underline;text-underline:single", ["em", "u"]],
    ["text-decoration: line-through", ["s"]],
    ["background:yellow;mso-highlight:\nyellow", ["mark"]],
    ["", []],
  ])("reads %j", (style, marks) => {
    expect(marksOf(style)).toEqual(marks);
  });
});
