import { describe, expect, it } from "vitest";
import { compileEntry, compileLibrary } from "../../../build/library/compile";
import { readManifest } from "../../../build/library/sources";

describe("compileEntry", () => {
  it("refuses a source that is not the one the manifest describes", async () => {
    const [entry] = await readManifest();
    if (entry === undefined) throw new Error("The manifest is empty.");
    const changed = await compileEntry({ ...entry, sha256: "0".repeat(64) });
    expect(changed.ok ? "" : changed.error).toMatch(
      /national\.txt is not the text the manifest describes/,
    );
  });

  it("says which source is missing", async () => {
    const [entry] = await readManifest();
    if (entry === undefined) throw new Error("The manifest is empty.");
    const missing = await compileEntry({ ...entry, file: "missing.txt" });
    expect(missing.ok ? "" : missing.error).toMatch(/^There is no file .*missing\.txt\.$/);
  });
});

describe("compileLibrary", () => {
  it("compiles every document, in the manifest's order", async () => {
    const library = await compileLibrary();
    const ids = library.ok ? library.value.map(({ id }) => id) : [];
    expect(ids).toEqual((await readManifest()).map(({ id }) => id));
  });
});
