import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { writePack } from "../../../../renderer/workers/import/pack/write-pack";
import {
  createImportService,
  type Imported,
  type ImportedDocument,
} from "../../../../renderer/workers/import/service";

const NOTICE = "某某县人民政府关于加强质量管理工作的通知\n一、目标\n（一）质量。提高质量。\n";

function opened() {
  const service = createImportService();
  service.open([]);
  return service;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text));
}

async function document(
  service: ReturnType<typeof opened>,
  name: string,
  text: string,
): Promise<ImportedDocument> {
  const imported = await service.read(name, bytesOf(text));
  if (!imported.ok || imported.value.kind !== "document") throw new Error("No document came.");
  return imported.value;
}

describe("the import service", () => {
  it("compiles a file under an id of its own and says that it is new", async () => {
    const imported = await document(opened(), "通知.txt", NOTICE);
    const sha256 = createHash("sha256").update(NOTICE).digest("hex");
    expect(imported.recognition).toEqual({ kind: "new" });
    expect(imported.document).toMatchObject({
      id: `doc-${sha256.slice(0, 16)}`,
      work: `doc-${sha256.slice(0, 16)}`,
      title: "某某县人民政府关于加强质量管理工作的通知",
      source: { file: "通知.txt", sha256 },
      chapters: [{ ordinal: 1, title: "目标" }],
    });
    expect(imported.source.text).toBe(NOTICE);
    expect(Buffer.from(imported.bytes).toString()).toBe(NOTICE);
  });

  it("knows what it read before: the same file, the same text, another edition", async () => {
    const service = opened();
    const first = await document(service, "通知.txt", NOTICE);
    const again = await document(service, "副本.txt", NOTICE);
    expect(again.recognition).toEqual({ kind: "same-bytes", documentId: first.document.id });
    const spaced = await document(service, "空行.txt", NOTICE.replace("\n", "\r\n\r\n"));
    expect(spaced.recognition).toEqual({ kind: "same-text", documentId: first.document.id });
    const edition = await document(service, "二版.txt", NOTICE.replace("提高质量", "提升质量"));
    expect(edition.recognition).toMatchObject({ kind: "edition", of: [first.document.id] });
    expect(edition.document.work).toBe(first.document.work);
  });

  it("knows the documents it was opened with", async () => {
    const { document: known } = await document(opened(), "通知.txt", NOTICE);
    const service = createImportService();
    service.open([known]);
    const again = await document(service, "通知.txt", NOTICE);
    expect(again.recognition.kind).toBe("same-bytes");
  });

  it("reads a pack's documents one by one, with the facts of its manifest", async () => {
    const facts = { issuers: ["某某县人民政府"], docNumber: null, date: "2024-01-02" };
    const files = [
      ["甲.txt", NOTICE],
      ["乙.txt", NOTICE],
      ["坏.pdf", "%PDF-"],
    ].map(([name = "", text = ""]) => ({
      ...facts,
      name,
      bytes: bytesOf(text),
      sha256: createHash("sha256").update(text).digest("hex"),
      title: "改正的标题",
    }));
    const pack = await opened().read("包.zip", new Uint8Array(writePack(files)));
    if (!pack.ok || pack.value.kind !== "pack") throw new Error("No pack came.");
    const [first, second, broken] = pack.value.documents;
    expect(first).toMatchObject({
      name: "甲.txt",
      result: { ok: true, value: { document: { title: "改正的标题", date: "2024-01-02" } } },
    });
    expect(second?.result).toMatchObject({ value: { recognition: { kind: "same-bytes" } } });
    expect(broken).toMatchObject({ name: "坏.pdf", result: { error: { reason: "damaged-file" } } });
  });

  it("gives a reader's failure as it is", async () => {
    const imported: { ok: boolean; value?: Imported } = await opened().read(
      "空.txt",
      new Uint8Array(),
    );
    expect(imported).toEqual({ ok: false, error: { reason: "empty-file", detail: "空.txt" } });
  });
});
