import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../../renderer/messages/en.json";
import zhCN from "../../../renderer/messages/zh-CN.json";

type Messages = { readonly [key: string]: string | Messages };

function flat(messages: Messages, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const chinese = flat(zhCN);
const english = flat(en);
const root = resolve(import.meta.dirname, "../../..");
const sources = ["renderer", "electron"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: `${folder}/${path}`,
      text: readFileSync(join(root, folder, path), "utf8"),
    })),
);

describe("messages", () => {
  it("has the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it("fills the same places in both languages", () => {
    const places = (message = "") =>
      [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, message] of chinese)
      expect([key, places(english.get(key))]).toEqual([key, places(message)]);
  });

  it("has a message for every key the program asks for by name", () => {
    const asked = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bt\("([\w.-]+)"/g)].map(([, key]) => key ?? ""),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !chinese.has(key))).toEqual([]);
  });

  it("has a sentence for every failure the program names", () => {
    const named = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bfail\(\s*"([\w-]+)"/g)].map(([, reason]) => reason ?? ""),
    );
    const mapped = [
      ...(sources.find(({ path }) => path.endsWith("file-failure.ts"))?.text ?? "").matchAll(
        /: "([\w-]+)"/g,
      ),
    ].map(([, reason]) => reason ?? "");
    expect([...named, ...mapped].filter((reason) => !chinese.has(`failures.${reason}`))).toEqual(
      [],
    );
  });

  it("keeps Chinese sentences out of components", () => {
    const strays = sources
      .filter(({ path }) => path.endsWith(".tsx"))
      .flatMap(({ path, text }) => {
        const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        return [...code.matchAll(/[\p{Script=Han}]{2,}/gu)].map(([words]) => `${path}: ${words}`);
      });
    // The name of the language itself is written in that language.
    expect(strays.filter((stray) => !stray.endsWith(": 中文"))).toEqual([]);
  });

  it("uses every message", () => {
    const text = sources.map((source) => source.text).join("\n");
    const families = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix ?? "");
    const unused = [...chinese.keys()].filter(
      (key) => !text.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
});
