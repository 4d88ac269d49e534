import { expect, it } from "vitest";
import { importedDocumentId } from "../../../domain/library/document-id";

it("gives the same file the same id everywhere, by its SHA-256", () => {
  expect(importedDocumentId("0123456789abcdef".repeat(4))).toBe("doc-0123456789abcdef");
});
