import { describe, expect, it } from "vitest";
import {
  DATE_LINE,
  DOC_NUMBER_LINE,
  endsSentence,
  METADATA_LINE,
  opensBlock,
  TITLE_ENDING,
} from "../../../domain/document/line-marks";

describe("opensBlock", () => {
  it.each([
    "一、总体要求",
    "（一）指导思想。",
    "(二十一)争创品牌。",
    "——关键基础材料。",
    "专栏1 工程",
    "热词 | 质量 |",
    "2016年5月24日",
    "（皖政办秘〔2016〕76号）",
    "## 标题",
    "《纲要》如下",
  ])("holds for %s", (text) => {
    expect(opensBlock(text)).toBe(true);
  });

  it.each(["量升级,培育形成优势。", "一、二、三产业融合", "到2025年", "(疫苗)批签发", ""])(
    "does not hold for “%s”",
    (text) => {
      expect(opensBlock(text)).toBe(false);
    },
  );
});

describe("endsSentence", () => {
  it.each(["甲。", "甲！", "甲；", "如下：", "甲。”", "甲。（乙负责）", "甲?"])(
    "holds for %s",
    (text) => {
      expect(endsSentence(text)).toBe(true);
    },
  );

  it.each(["甲", "甲,", "甲、", "“甲”", "98%", ""])("does not hold for “%s”", (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

describe("DOC_NUMBER_LINE", () => {
  it.each(["皖政办秘〔2016〕76号", "（国办发〔2016〕18号）", "鄂政发[2023]第1号"])(
    "fits %s",
    (text) => {
      expect(DOC_NUMBER_LINE.test(text)).toBe(true);
    },
  );

  it("does not fit a number that is cited", () => {
    expect(DOC_NUMBER_LINE.test("根据国办发〔2016〕18号文件要求，")).toBe(false);
  });
});

describe("DATE_LINE", () => {
  it("fits a day alone", () => {
    expect(DATE_LINE.test("2016年5月24日")).toBe(true);
    expect(DATE_LINE.test("二〇一六年十二月三十一日")).toBe(true);
    expect(DATE_LINE.test("2016年5月24日起施行")).toBe(false);
  });
});

describe("METADATA_LINE", () => {
  it("fits a name and a value between bars", () => {
    expect(METADATA_LINE.test("政策级别 | 党委政府 |")).toBe(true);
    expect(METADATA_LINE.test("党委|政府")).toBe(false);
  });
});

describe("TITLE_ENDING", () => {
  it("fits what ends with a kind of document", () => {
    expect(TITLE_ENDING.test("湖北省人民政府印发《质量强省建设纲要》")).toBe(true);
    expect(TITLE_ENDING.test("新闻中心")).toBe(false);
  });
});
