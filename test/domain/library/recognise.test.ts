import { describe, expect, it } from "vitest";
import { type Candidate, type KnownDocument, recognise } from "../../../domain/library/recognise";

const known: KnownDocument = {
  id: "anhui-web",
  work: "anhui-outline",
  title: "安徽省质量强省建设纲要",
  issuers: ["中共安徽省委", "安徽省人民政府"],
  docNumber: "皖发〔2023〕1号",
  source: { file: "a.txt", sha256: "aa", length: 3 },
  textHash: "t1",
};
const library = [
  known,
  { ...known, id: "anhui-newspaper", source: { ...known.source, sha256: "bb" } },
];

function candidate(changes: Partial<Candidate>): Candidate {
  return {
    title: "另一文件",
    issuers: [],
    docNumber: null,
    source: { file: "c.txt", sha256: "cc", length: 3 },
    textHash: "t9",
    ...changes,
  };
}

describe("recognise", () => {
  it("knows the same bytes under another name", () => {
    const source = { file: "别名.txt", sha256: "aa", length: 3 };
    expect(recognise(candidate({ source }), library)).toEqual({
      kind: "same-bytes",
      documentId: "anhui-web",
    });
  });

  it("knows the same text in another file", () => {
    expect(recognise(candidate({ textHash: "t1" }), library)).toEqual({
      kind: "same-text",
      documentId: "anhui-web",
    });
  });

  it("offers a text of the same title and issuer as an edition, with all editions of the work", () => {
    const edition = candidate({ title: "《安徽省质量强省建设纲要》", issuers: ["安徽省人民政府"] });
    expect(recognise(edition, library)).toEqual({
      kind: "edition",
      work: "anhui-outline",
      of: ["anhui-web", "anhui-newspaper"],
    });
  });

  it("offers a text of the same title and number as an edition", () => {
    const edition = candidate({
      title: known.title,
      issuers: ["别的机关"],
      docNumber: "皖发[2023]1号",
    });
    expect(recognise(edition, library).kind).toBe("edition");
  });

  it("offers a telling title as an edition where the text is silent about its issuer", () => {
    expect(recognise(candidate({ title: known.title }), library).kind).toBe("edition");
  });

  it("takes the same title of another issuer for another work", () => {
    const other = candidate({ title: known.title, issuers: ["湖北省人民政府"] });
    expect(recognise(other, library)).toEqual({ kind: "new" });
  });

  it("takes two short titles of unknown issuers for two works", () => {
    const short = { ...known, title: "工作方案", issuers: [] };
    expect(recognise(candidate({ title: "工作方案" }), [short])).toEqual({ kind: "new" });
  });

  it("does not mind a known document without a text hash", () => {
    const { textHash, ...bare } = known;
    expect(recognise(candidate({ textHash: textHash ?? "" }), [bare])).toEqual({ kind: "new" });
  });

  it("finds nothing in an empty library", () => {
    expect(recognise(candidate({}), [])).toEqual({ kind: "new" });
  });
});
