import { describe, expect, it } from "vitest";
import { readDateLine, readDay, readPublicationDate } from "../../../domain/parsing/date";

describe("readDateLine", () => {
  it.each([
    "2016年5月24日",
    "（2016年05月24日）",
    "二〇一六年五月二十四日",
    "２０１６年５月２４日",
  ])("reads %s", (text) => {
    expect(readDateLine(text)).toBe("2016-05-24");
  });

  it.each(["2016年5月", "2016年13月1日", "截至2016年5月24日", "2016-05-24"])(
    "does not read %s",
    (text) => {
      expect(readDateLine(text)).toBeNull();
    },
  );
});

describe("readPublicationDate", () => {
  it.each(["发布时间:\n2023/06/16\n浏览量", "发布日期：2023-6-16", "发布时间 2023年6月16日"])(
    "reads %j",
    (page) => {
      expect(readPublicationDate(page)).toBe("2023-06-16");
    },
  );

  it("finds none where there is none", () => {
    expect(readPublicationDate("2023/06/16")).toBeNull();
  });
});

describe("readDay", () => {
  it.each(["2023-06-16", "2023/6/16", "2023.6.16", "2023年06月16日", " 2023-06-16 10:20:30 "])(
    "reads %s",
    (text) => {
      expect(readDay(text)).toBe("2023-06-16");
    },
  );

  it.each(["2023年6月", "2023-13-01", "近日", "2023-06-16起施行", ""])("leaves “%s”", (text) => {
    expect(readDay(text)).toBeNull();
  });
});
