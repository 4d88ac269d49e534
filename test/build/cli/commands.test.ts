import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Command } from "../../../build/cli/command";
import { provenanceCommand } from "../../../build/cli/provenance";
import { structureCommand } from "../../../build/cli/structure";
import { textCommand } from "../../../build/cli/text";
import { verifyCommand } from "../../../build/cli/verify";
import { applyEdits } from "../../../domain/cleaning/edits";
import type { Edit } from "../../../domain/document/edit";

const folder = mkdtempSync(join(tmpdir(), "duidu-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOTICE = "关于质量工作的通知\r\n\r\n　　一、目标\n（一）质量。到2025年提高。";

function file(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, NOTICE);
  return path;
}

async function answer(command: Command, ...args: readonly string[]): Promise<unknown> {
  const outcome = await command.run(args);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

async function errorOf(command: Command, ...args: readonly string[]): Promise<string> {
  const outcome = await command.run(args);
  return outcome.ok ? "" : outcome.error;
}

describe("the command text", () => {
  it("prints id and cleaned text of a bundled document", async () => {
    expect(await answer(textCommand, "national")).toMatchObject({
      id: "national",
      text: expect.stringMatching(/^中共中央 国务院印发《质量强国建设纲要》\n\(二\)主要目标\n/),
    });
  });

  it("prints the cleaned text of a file", async () => {
    expect(await answer(textCommand, file("notice.txt"))).toEqual({
      id: "notice",
      text: "关于质量工作的通知\n一、目标\n（一）质量。到2025年提高。",
    });
  });
});

describe("the command structure", () => {
  it("names a bundled document by its id and the file it was received as", async () => {
    expect(await answer(structureCommand, "hubei")).toMatchObject({
      id: "hubei",
      source: "004_1bf75f74c68c820b.txt",
      publishedOnline: "2023-06-16",
      truncated: null,
    });
  });

  it("tells of a file what its text tells", async () => {
    expect(await answer(structureCommand, file("plan.txt"))).toEqual({
      id: "plan",
      source: "plan.txt",
      title: "关于质量工作的通知",
      issuers: [],
      truncated: null,
      chapters: [
        { ordinal: 1, title: "目标", items: [{ ordinal: 1, heading: "质量" }], boxes: [] },
      ],
    });
  });
});

describe("the command provenance", () => {
  it("prints the record that leads from the source to the text", async () => {
    const { edits, ...lengths } = (await answer(provenanceCommand, file("record.txt"))) as {
      readonly edits: readonly Edit[];
    };
    expect(lengths).toEqual({
      source: { sha256: createHash("sha256").update(NOTICE).digest("hex"), length: NOTICE.length },
      cleaned: { length: 30 },
    });
    expect(applyEdits(NOTICE, edits)).toBe(
      "关于质量工作的通知\n一、目标\n（一）质量。到2025年提高。",
    );
    expect(edits[0]).toEqual({ rule: "line-breaks", from: 9, to: 11, replacement: "\n" });
  });
});

describe("the command verify", () => {
  it.each(["national", "anhui-newspaper", "anhui-web", "anhui-plan-2016", "hubei"])(
    "says in one line that %s is its source",
    async (id) => {
      expect(await answer(verifyCommand, id)).toMatch(
        new RegExp(`^${id} is its source, SHA-256 [0-9a-f]{64}, the manifest's: .* cover them\\.$`),
      );
    },
  );

  it("verifies a file that no manifest knows", async () => {
    expect(await answer(verifyCommand, file("unknown.txt"))).toMatch(
      /^unknown is its source, SHA-256 [0-9a-f]{64}: /,
    );
  });
});

describe.each([
  ["text", textCommand],
  ["structure", structureCommand],
  ["provenance", provenanceCommand],
  ["verify", verifyCommand],
])("the command %s", (name, command) => {
  it("says which documents there are where it knows neither document nor file", async () => {
    expect(await errorOf(command, "hunan")).toBe(
      "There is no document and no file named “hunan”; the documents are national, anhui-newspaper, anhui-web, anhui-plan-2016, hubei.",
    );
  });

  it("says how it is called", async () => {
    const usage = `Usage: npm run -s cli -- ${name} <id|file>`;
    expect(await errorOf(command)).toBe(usage);
    expect(await errorOf(command, "")).toBe(usage);
    expect(await errorOf(command, "hubei", "national")).toBe(usage);
  });

  it("says that a folder is none", async () => {
    expect(await errorOf(command, folder)).toBe(`${folder} is a folder, not a file.`);
  });
});
