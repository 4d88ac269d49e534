import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../renderer/app/commands";

describe("commands", () => {
  it("gives no key to two of them", () => {
    const keys: readonly string[] = COMMANDS.flatMap(({ keys }) => keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
