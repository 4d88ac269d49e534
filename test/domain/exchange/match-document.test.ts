import { describe, expect, it } from "vitest";
import { type Candidate, matchDocument } from "../../../domain/exchange/match-document";

const candidate = (id: string, text: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, title: "质量纲要", edition: null, text, textHash: `hash-${id}` },
  ...more,
});
const library = [
  candidate("paper", "加强质量监管，推动共治。", { edition: "报纸版" }),
  candidate("web", "加强质量监督，推动共治。", { edition: "网页版" }),
];
const sought = (more: Partial<Parameters<typeof matchDocument>[0]> = {}) => ({
  ...{ source: { documentId: null, name: "批注.pdf" }, textHash: null, quotes: [] },
  ...more,
});

describe("matchDocument", () => {
  it("knows a document by its id, and by its text", () => {
    expect(matchDocument(sought({ source: { documentId: "web", name: "" } }), library)).toBe("web");
    expect(matchDocument(sought({ textHash: "hash-paper" }), library)).toBe("paper");
  });

  it("knows it by the words quoted from it, whatever blanks stand in them", () => {
    expect(matchDocument(sought({ quotes: ["加强质 量\n监督"] }), library)).toBe("web");
  });

  it("takes the one that is named where several have the words", () => {
    const source = { documentId: null, name: "质量纲要（网页版）.pdf" };
    expect(matchDocument(sought({ source, quotes: ["推动共治"] }), library)).toBe("web");
  });

  it("knows none where nothing speaks for one", () => {
    expect(matchDocument(sought({ quotes: ["别的文件里的话"] }), library)).toBeNull();
  });
});
