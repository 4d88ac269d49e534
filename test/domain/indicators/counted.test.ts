import { describe, expect, it } from "vitest";
import {
  nameBehind,
  nameOfCounted,
  nameOfShare,
  splitCounted,
  startsActing,
} from "../../../domain/indicators/counted";

const split = (words: string) => splitCounted(words, words);

describe("splitCounted", () => {
  it("parts who from what they do", () => {
    expect(split("企业开展技术研发")).toEqual({ who: "企业", does: "开展技术研发" });
    expect(split("企业与云资源对接")).toEqual({ who: "企业", does: "与云资源对接" });
    expect(split("行业")).toEqual({ who: "行业", does: "" });
  });
});

describe("the names of what is counted", () => {
  it("put what is done before who does it", () => {
    expect(nameOfCounted(split("企业开展技术研发"))).toBe("开展技术研发的企业");
    expect(nameOfCounted(split("企业上市"))).toBe("企业上市");
    expect(nameOfCounted(split("行业"))).toBe("行业");
  });

  it("say of a share what it is a share of", () => {
    expect(nameOfShare(split("县达标"))).toBe("县达标比例");
    expect(nameOfShare(split("企业建立制度"))).toBe("建立制度的企业比例");
  });
});

describe("nameBehind", () => {
  it("is empty where the words name nothing", () => {
    expect(nameBehind("的目标", false)).toBe("");
    expect(nameBehind("(▢▢)", true)).toBe("");
    expect(nameBehind("示范企业", true)).toBe("示范企业");
  });
});

describe("startsActing", () => {
  it("tells what is done from a name", () => {
    expect(startsActing("全部建立制度")).toBe(true);
    expect(startsActing("示范企业")).toBe(false);
  });
});
