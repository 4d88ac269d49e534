import { expect, it } from "vitest";
import { installedCMaps } from "../../../build/library/cmaps";

it("reads the character maps of common Chinese fonts", async () => {
  for (const name of ["GBK-EUC-H.bcmap", "UniGB-UCS2-H.bcmap", "GBKp-EUC-H.bcmap"]) {
    expect((await installedCMaps(name)).length).toBeGreaterThan(100);
  }
});
