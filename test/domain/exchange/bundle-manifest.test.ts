import { describe, expect, it } from "vitest";
import {
  BUNDLE_FORMAT,
  type BundleManifest,
  readBundleManifest,
} from "../../../domain/exchange/bundle-manifest";

const manifest: BundleManifest = {
  format: BUNDLE_FORMAT,
  version: 1,
  author: { id: "u1", name: "张三", shape: "triangle" },
  layers: [{ id: "u2", name: "李四", shape: "star" }],
  createdAt: "2026-11-22T12:00:00.000Z",
  documents: [{ id: "hubei", title: "湖北纲要", textHash: "h" }],
  annotations: 2,
  notes: 0,
  parts: [{ file: "annotations.jsonl", sha256: "0".repeat(64) }],
};
const read = (value: unknown) => readBundleManifest(JSON.stringify(value), "a.duidu");

describe("readBundleManifest", () => {
  it("reads what was written", () => expect(read(manifest)).toEqual({ ok: true, value: manifest }));

  const wrong = [
    ["not-a-bundle", { ...manifest, format: "duidu-pack" }],
    ["not-a-bundle", [manifest]],
    ["newer-bundle", { ...manifest, version: 2, author: "as it will be" }],
    ["damaged-bundle", { ...manifest, version: "1" }],
    ["damaged-bundle", { ...manifest, author: { id: "u", name: "", shape: "circle" } }],
    ["damaged-bundle", { ...manifest, author: { id: "u", name: "a", shape: "cloud" } }],
    ["damaged-bundle", { ...manifest, parts: [{ file: "x", sha256: "abc" }] }],
    ["damaged-bundle", { ...manifest, annotations: -1 }],
    ["damaged-bundle", { ...manifest, layers: null }],
  ] as const;
  for (const [reason, value] of wrong) {
    it(`refuses as ${reason}: ${JSON.stringify(value).slice(0, 60)}`, () =>
      expect(read(value)).toMatchObject({ error: { reason, detail: "a.duidu" } }));
  }

  it("says of a text that is no JSON that it is no bundle", () => {
    expect(readBundleManifest("{", "a.duidu")).toMatchObject({ error: { reason: "not-a-bundle" } });
  });
});
