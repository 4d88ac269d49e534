import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ReanchorResult, reanchorCommand } from "../../../build/cli/reanchor";

const folder = mkdtempSync(join(tmpdir(), "duidu-reanchor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NOTICE = `关于建设质量强省的通知
一、总体目标
（一）主要指标。到2025年,制造业产品质量合格率达到94%,公共服务质量满意度达到85分以上。
（二）监督管理。县级以上人民政府应当公开抽检结果，接受社会监督，并建立缺陷产品召回制度。
`;
const before = file("before.txt", NOTICE);
const after = file(
  "after.txt",
  NOTICE.replace("2025年,", "2025年，")
    .replace("94%", "95%")
    .replace("，并建立缺陷产品召回制度", ""),
);

const quote = (id: string, exact: string) => ({
  id,
  type: "Annotation",
  target: {
    source: "urn:duidu:document:anhui-web",
    selector: { type: "TextQuoteSelector", exact },
  },
});

async function results(annotations: unknown): Promise<readonly ReanchorResult[]> {
  const path = file("annotations.json", JSON.stringify(annotations));
  const outcome = await reanchorCommand.run([
    ...["--annotations", path, "--before", before, "--after", after],
  ]);
  if (!outcome.ok) throw new Error(outcome.error);
  return (outcome.value as { readonly results: readonly ReanchorResult[] }).results;
}

describe("the command reanchor", () => {
  it("prints state, place, words and reason of each annotation", async () => {
    const [kept, changed, gone] = await results([
      quote("kept", "到2025年,制造业"),
      quote("changed", "合格率达到94%"),
      quote("gone", "建立缺陷产品召回制度"),
    ]);
    const from = NOTICE.indexOf("到2025");
    expect(kept).toMatchObject({ id: "kept", state: "exact", from, newQuote: "到2025年，制造业" });
    expect(changed).toMatchObject({
      state: "changed",
      reason: "number",
      from: NOTICE.indexOf("合格率"),
      to: NOTICE.indexOf("94%") + 3,
      oldQuote: "合格率达到94%",
      newQuote: "合格率达到95%",
    });
    expect(gone).toMatchObject({ state: "orphan", reason: "deleted", from: null, newQuote: null });
  });

  it("follows a quote that was not in the former text either", async () => {
    const [one] = await results([quote("new", "合格率达到95%")]);
    expect(one).toMatchObject({ state: "moved", newQuote: "合格率达到95%" });
  });

  it("says how it is called, and what is wrong with a file", async () => {
    for (const args of [
      [],
      ["--before", before],
      ["--before", before, "--after", after, "--x", "y"],
    ]) {
      const outcome = await reanchorCommand.run(args);
      expect(outcome.ok ? "" : outcome.error).toMatch(
        /^Usage: npm run -s cli -- reanchor --before/,
      );
    }
    const ways = ["--before", before, "--after", after, "--annotations"];
    const missing = await reanchorCommand.run([...ways, join(folder, "none.json")]);
    expect(missing.ok ? "" : missing.error).toContain("could not be read");
    const wrong = await reanchorCommand.run([...ways, file("wrong.json", "{")]);
    expect(wrong.ok ? "" : wrong.error).toContain("is not JSON");
    const empty = await reanchorCommand.run([...ways, file("empty.json", '[{"type":"x"}]')]);
    expect(empty.ok ? "" : empty.error).toContain("Annotation 1 has no target");
  });
});
