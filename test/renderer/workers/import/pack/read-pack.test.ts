import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPack } from "../../../../../renderer/workers/import/pack/read-pack";
import { type FileToPack, writePack } from "../../../../../renderer/workers/import/pack/write-pack";

function toPack(name: string, text: string): FileToPack {
  const bytes = strToU8(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, bytes, sha256, title: name, issuers: [], docNumber: null, date: null };
}

const PACK = writePack([toPack("甲.txt", "质量"), toPack("乙.md", "标准")]);

/** The pack with some entries changed; `null` takes one out. */
function changed(changes: Readonly<Record<string, string | null>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries({
    ...unzipSync(PACK),
    ...Object.fromEntries(
      Object.entries(changes).map(([name, text]) => [name, text === null ? null : strToU8(text)]),
    ),
  }).filter((entry): entry is [string, Uint8Array<ArrayBuffer>] => entry[1] !== null);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

async function reasonOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const pack = await readPack("包.zip", bytes);
  return pack.ok ? null : `${pack.error.reason} ${pack.error.detail}`;
}

describe("readPack", () => {
  it("reads what writePack wrote", async () => {
    const pack = await readPack("包.zip", new Uint8Array(PACK));
    expect(
      pack.ok &&
        pack.value.documents.map(({ file, title, bytes }) => [file, title, strFromU8(bytes)]),
    ).toEqual([
      ["documents/甲.txt", "甲.txt", "质量"],
      ["documents/乙.md", "乙.md", "标准"],
    ]);
  });

  it("refuses a pack of which one file was changed, is missing or was added", async () => {
    expect(await reasonOf(changed({ "documents/甲.txt": "质量。" }))).toBe("damaged-pack 包.zip");
    expect(await reasonOf(changed({ "documents/甲.txt": null }))).toBe("damaged-pack 包.zip");
    expect(await reasonOf(changed({ "documents/丙.txt": "多" }))).toBe("damaged-pack 包.zip");
    expect(await reasonOf(changed({ "documents/../../外.txt": "多" }))).toBe(
      "unsafe-archive 包.zip",
    );
  });

  it("says that an archive is no pack", async () => {
    expect(await reasonOf(changed({ "manifest.json": null }))).toBe("not-a-pack 包.zip");
    expect(await reasonOf(changed({ "manifest.json": "{}" }))).toBe("not-a-pack 包.zip");
    expect(await reasonOf(new Uint8Array(strToU8("质量")))).toBe("not-a-pack 包.zip");
    expect(await reasonOf(new Uint8Array())).toBe("empty-file 包.zip");
  });

  it("refuses a pack that is cut off, wherever", async () => {
    for (let length = 0; length < PACK.length; length += 7) {
      expect(await reasonOf(new Uint8Array(PACK.slice(0, length)))).not.toBeNull();
    }
  });
});

describe("writePack", () => {
  it("makes the same bytes of the same files at any time", () => {
    expect(writePack([toPack("甲.txt", "质量"), toPack("乙.md", "标准")])).toEqual(PACK);
  });
});
