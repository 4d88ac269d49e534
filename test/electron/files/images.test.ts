import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { images } from "../../../electron/files/images";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const WEBP = new TextEncoder().encode("RIFF????WEBPVP8 ");

describe("images", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-images-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ["image/png", PNG],
    ["image/webp", WEBP],
  ])("keeps an image and tells that it is %s from its bytes", async (type, bytes) => {
    const kept = images(join(folder, "images"));
    expect(await kept.keep(hashOf(bytes), bytes)).toEqual({ ok: true, value: null });
    expect(await kept.read(hashOf(bytes))).toEqual({ ok: true, value: { bytes, type } });
  });

  it("refuses what a page could take for something else", async () => {
    const svg = new TextEncoder().encode("<svg onload='alert(1)'/>");
    const result = await images(folder).keep(hashOf(svg), svg);
    expect(result).toMatchObject({ ok: false, error: { reason: "not-an-image" } });
  });

  it("refuses more bytes than any photograph has", async () => {
    const huge = new Uint8Array(30 * 1024 * 1024 + 1);
    huge.set(PNG);
    const result = await images(folder).keep("0", huge);
    expect(result).toMatchObject({ ok: false, error: { reason: "image-too-large" } });
  });

  it("reads nothing that is not named by a hash", async () => {
    expect((await images(folder).read("../window.json")).ok).toBe(false);
  });
});
