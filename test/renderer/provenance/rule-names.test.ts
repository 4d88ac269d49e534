import { describe, expect, it } from "vitest";
import type { CleaningRule } from "../../../domain/document/edit";
import en from "../../../renderer/messages/en.json";
import zhCN from "../../../renderer/messages/zh-CN.json";

/** Every rule; a new one does not compile until it is named here. */
const RULES: Readonly<Record<CleaningRule, true>> = {
  "line-breaks": true,
  "web-chrome": true,
  "duplicate-copies": true,
  "page-numbers": true,
  "running-heads": true,
  pinyin: true,
  "traditional-forms": true,
  "jump-lines": true,
  markup: true,
  "moved-title": true,
  "joined-lines": true,
  "white-space": true,
};

describe("the words for the cleaning rules", () => {
  it.each([zhCN, en])("name every rule once and say what it does", ({ provenance }) => {
    const rules = Object.keys(RULES).sort();
    expect(Object.keys(provenance.rules).sort()).toEqual(rules);
    expect(Object.keys(provenance.ruleHints).sort()).toEqual(rules);
    expect(new Set(Object.values(provenance.rules)).size).toBe(rules.length);
  });
});
