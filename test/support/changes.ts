import type { Change } from "../../domain/collation/variant";

/**
 * Two texts and the change between them, drawn in one string: `质[监督>安全]局`
 * is 质监督局 and 质安全局.
 */
export function drawn(spec: string): {
  readonly a: string;
  readonly b: string;
  readonly changes: readonly Change[];
} {
  let [a, b] = ["", ""];
  const changes: Change[] = [];
  for (const part of spec.split(/(\[[^\]]*\])/u)) {
    const [before, after] = part.startsWith("[") ? part.slice(1, -1).split(">") : [part, part];
    const from = { a: a.length, b: b.length };
    a += before ?? "";
    b += after ?? "";
    if (part.startsWith("[")) {
      changes.push({ a: { from: from.a, to: a.length }, b: { from: from.b, to: b.length } });
    }
  }
  return { a, b, changes };
}

/** Draws changes as `drawn` reads them. */
export function draw(a: string, b: string, changes: readonly Change[]): string {
  let spec = "";
  let at = 0;
  for (const change of changes) {
    spec += a.slice(at, change.a.from);
    spec += `[${a.slice(change.a.from, change.a.to)}>${b.slice(change.b.from, change.b.to)}]`;
    at = change.a.to;
  }
  return spec + a.slice(at);
}
