import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../../../renderer/workers/import/sha256";

it("gives the SHA-256 other programs give", async () => {
  const bytes = new TextEncoder().encode("质量强国");
  expect(await sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
