import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS, type Layer, SOLE_IMPORTERS } from "./support/layers";

const root = resolve(import.meta.dirname, "..");

interface Import {
  readonly file: string;
  /** Path from the root without extension, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const CALL = /(?:import\(|new URL\()\s*"([^"]+)"/g;

function sources(): readonly string[] {
  return ["domain", "electron", "renderer", "build"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
      .map((path) => `${folder}/${path}`),
  );
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(STATEMENT)].map((match) => ({
    target: match[2] ?? "",
    isTypeOnly: match[1] !== undefined,
  }));
  const called = [...text.matchAll(CALL)].map((match) => ({
    target: match[1] ?? "",
    isTypeOnly: false,
  }));
  return [...found, ...called].map(({ target, isTypeOnly }) => {
    const isPackage = !target.startsWith(".");
    const path = isPackage ? target : normalize(join(dirname(file), target)).replace(/\.tsx?$/, "");
    return { file, target: path, isPackage, isTypeOnly };
  });
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The most exact layer a path belongs to. */
function layerOf(path: string): Layer | undefined {
  return LAYERS.filter((layer) => isIn(path, layer.folder)).sort(
    (a, b) => b.folder.length - a.folder.length,
  )[0];
}

function isAllowed({ file, target, isPackage, isTypeOnly }: Import): boolean {
  const layer = layerOf(file.replace(/\.tsx?$/, ""));
  if (layer === undefined) return false;
  if (isPackage) return (layer.packages ?? []).some((name) => namesPackage(target, name));
  const folders = [
    layer.folder,
    "domain/result",
    ...layer.imports,
    ...(isTypeOnly ? (layer.types ?? []) : []),
  ];
  return folders.some((folder) => isIn(target, folder));
}

function namesPackage(target: string, name: string): boolean {
  return /[:/]$/.test(name)
    ? target.startsWith(name)
    : target === name || target.startsWith(`${name}/`);
}

const all = sources().flatMap(importsOf);

describe("layers", () => {
  it("finds the project's files and their imports", () => {
    expect(sources().length).toBeGreaterThan(80);
    expect(all.length).toBeGreaterThan(200);
  });

  it("gives every source file a layer", () => {
    expect(sources().filter((file) => layerOf(file.replace(/\.tsx?$/, "")) === undefined)).toEqual(
      [],
    );
  });

  it("allows every import", () => {
    const refused = all
      .filter((one) => !isAllowed(one))
      .map(({ file, target }) => `${file} -> ${target}`);
    expect(refused).toEqual([]);
  });

  it("lets no files import each other, be it by way of others or for a type", () => {
    const left = new Map(sources().map((file) => [file.replace(/\.tsx?$/, ""), [] as string[]]));
    for (const { file, target } of all) {
      if (left.has(target)) left.get(file.replace(/\.tsx?$/, ""))?.push(target);
    }
    // What imports nothing that is left, or is imported by nothing left, is in no circle.
    for (let taken = true; taken; ) {
      taken = false;
      const imported = new Set([...left.values()].flat());
      for (const [file, targets] of left) {
        const isTied = imported.has(file) && targets.some((target) => left.has(target));
        if (!isTied) taken = left.delete(file) || taken;
      }
    }
    expect([...left.keys()]).toEqual([]);
  });

  it("keeps each heavy library in one folder", () => {
    const strays = Object.entries(SOLE_IMPORTERS).flatMap(([name, folder]) =>
      all
        .filter(
          ({ file, target, isPackage }) =>
            isPackage && namesPackage(target, name) && !isIn(file, folder),
        )
        .map(({ file, target }) => `${file} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it("lists no layer that does not exist", () => {
    const files = sources();
    const empty = LAYERS.filter(
      ({ folder }) => !files.some((file) => isIn(file.replace(/\.tsx?$/, ""), folder)),
    );
    expect(empty.map(({ folder }) => folder)).toEqual([]);
  });
});
