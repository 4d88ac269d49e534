import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { crc32 } from "../../../../../renderer/workers/import/zip/crc32";

it("gives the check value of the standard", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
