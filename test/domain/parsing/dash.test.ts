import { describe, expect, it } from "vitest";
import { recogniseDash } from "../../../domain/parsing/dash";
import { contentLine } from "../../support/content-line";

describe("recogniseDash", () => {
  it.each(["——标准。制定标准。", "── 标准。制定。", "--标准。"])("reads the name of %s", (text) => {
    expect(recogniseDash(contentLine(text))?.lead.name).toBe("标准");
  });

  it.each(["—标准。", "标准——制定", "-标准"])("does not take %s for an entry", (text) => {
    expect(recogniseDash(contentLine(text))).toBeNull();
  });
});
