import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isZip, openZip } from "../../../../../renderer/workers/import/zip/read-zip";

const UNIX = 3;
const SYMLINK = 0o120777 << 16;
const CENTRAL_SIGNATURE = 0x02014b50;
const SIZE_FIELD = 24;

function zip(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files));
}

function reasonOf(bytes: Uint8Array): string | null {
  const opened = openZip("包.zip", bytes);
  return opened.ok ? null : opened.error.reason;
}

/** Where an archive's first directory entry begins. */
function directoryOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === CENTRAL_SIGNATURE) return at;
  }
  throw new Error("The archive has no directory.");
}

describe("openZip", () => {
  it("lists and unpacks the files of an archive, stored and packed, under Chinese names", () => {
    const text = "质量".repeat(50_000);
    const archive = openZip(
      "包.zip",
      zip({
        "文/甲.txt": strToU8(text),
        乙: [strToU8("乙"), { level: 0 }],
        "文/": new Uint8Array(),
      }),
    );
    if (!archive.ok) throw new Error(archive.error.reason);
    expect(archive.value.names).toEqual(["文/甲.txt", "乙"]);
    const read = archive.value.read("文/甲.txt");
    expect(read.ok && new TextDecoder().decode(read.value ?? undefined)).toBe(text);
    expect(archive.value.read("没有")).toEqual({ ok: true, value: null });
  });

  it.each([
    "../外.txt",
    "文/../../外.txt",
    "/etc/外.txt",
    "C:/外.txt",
    "C:\\外.txt",
    "文\\外.txt",
    "文/./外.txt",
    "名\u0001.txt",
    "名\u202Etxt.exe",
  ])("refuses an archive with the name %j", (name) => {
    expect(reasonOf(zip({ "好.txt": strToU8("好"), [name]: strToU8("坏") }))).toBe(
      "unsafe-archive",
    );
  });

  it("refuses links, and names that differ in case only", () => {
    const link = zip({ 链接: [strToU8("/etc/passwd"), { os: UNIX, attrs: SYMLINK }] });
    expect(reasonOf(link)).toBe("unsafe-archive");
    expect(reasonOf(zip({ "a.txt": strToU8("1"), "A.TXT": strToU8("2") }))).toBe("unsafe-archive");
  });

  it("refuses ten thousand entries", () => {
    const names = Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, new Uint8Array()]);
    expect(reasonOf(zip(Object.fromEntries(names)))).toBe("too-many-entries");
  });

  it("refuses a bomb by what it states, without unpacking it", () => {
    const bytes = zip({ "弹.txt": new Uint8Array(32 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(100_000);
    const before = performance.now();
    expect(reasonOf(bytes)).toBe("too-large");
    new DataView(bytes.buffer).setUint32(directoryOf(bytes) + SIZE_FIELD, 0xf0000000, true);
    expect(reasonOf(bytes)).toBe("too-large");
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("stops unpacking a bomb that states too little", () => {
    const bytes = zip({ "弹.txt": new Uint8Array(64 * 1024 * 1024) });
    new DataView(bytes.buffer).setUint32(directoryOf(bytes) + SIZE_FIELD, 1000, true);
    const archive = openZip("包.zip", bytes);
    expect(archive.ok && archive.value.read("弹.txt")).toEqual({
      ok: false,
      error: { reason: "damaged-file", detail: "包.zip" },
    });
  });

  it("says that an entry needs a password", () => {
    const bytes = zip({ "密.txt": strToU8("密") });
    const at = directoryOf(bytes) + 8;
    bytes[at] = (bytes[at] ?? 0) | 1;
    const archive = openZip("包.zip", bytes);
    expect(archive.ok && archive.value.read("密.txt")).toMatchObject({
      error: { reason: "password-protected" },
    });
  });

  it("notices every changed byte of a packed file, or gives it unchanged", () => {
    const text = "质量强国建设纲要，加强质量管理。".repeat(20);
    const good = zip({ "甲.txt": strToU8(text) });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const archive = openZip("包.zip", bytes);
        const read = archive.ok ? archive.value.read("甲.txt") : archive;
        if (read.ok && read.value !== null) {
          expect(new TextDecoder().decode(read.value)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws on bytes of any kind", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(
          reasonOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...bytes, 0x50, 0x4b, 5, 6, ...bytes)),
        ).not.toBeNull();
      }),
    );
  });
});

describe("isZip", () => {
  it("knows archives by their first bytes", () => {
    expect([isZip(zip({ a: strToU8("a") })), isZip(zip({})), isZip(strToU8("PK"))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
