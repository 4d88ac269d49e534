import { readFileSync } from "node:fs";
import { join } from "node:path";

const SEEDS = join(import.meta.dirname, "../../../seeds/documents");

/** Shorter lines are headings. */
const SHORTEST = 60;

const NUMERALS = "一二三四五六七八九十";

/** A numeral below a hundred, as headings have it. */
function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : NUMERALS[tens - 1]}十`;
  return ten + (ones === 0 ? "" : NUMERALS[ones - 1]);
}

/** A document of about `length` characters: the clauses of a bundled one, again and again, in numbered chapters. */
export function largeDocument(length: number): string {
  const clauses = readFileSync(join(SEEDS, "anhui-web.txt"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .map((line) => line.replace(/^（[^）]+）/u, ""))
    .filter((line) => line.length > SHORTEST);
  const lines = ["# 质量工作汇编", ""];
  let written = 0;
  for (let chapter = 1; written < length && chapter < 100; chapter++) {
    lines.push(`## ${numeral(chapter)}、质量工作之${numeral(chapter)}`, "");
    for (const [index, clause] of clauses.entries()) {
      lines.push(`（${numeral(index + 1)}）第${chapter}批。${clause}`, "");
      written += clause.length;
    }
  }
  return lines.join("\n");
}
