import { expose, type Remote, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { groupRow } from "../../../domain/export/table-report";
import { createOfficeService, type OfficeService } from "../../../renderer/workers/office/service";
import { connectOffice } from "../../../renderer/workers/office-client";
import { SAMPLE_REPORT } from "../../support/sample-report";

const never = new Promise<string>(() => undefined);
const channels: MessageChannel[] = [];

/** The service at the other end of a real message channel. */
function remote(service: OfficeService): Remote<OfficeService> {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  return wrap<OfficeService>(channel.port2);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

describe("connectOffice", () => {
  it("makes a file in each format across the border of a worker", async () => {
    const client = connectOffice(remote(createOfficeService()), never);
    for (const [format, start] of [
      ["docx", "PK"],
      ["xlsx", "PK"],
      ["csv", "\u00EF\u00BB\u00BF"],
    ] as const) {
      const made = await client.make(SAMPLE_REPORT, format);
      if (!made.ok) throw new Error(made.error.reason);
      expect(String.fromCharCode(...made.value.subarray(0, start.length))).toBe(start);
    }
  });

  it("refuses a table whose rows do not fill its columns", async () => {
    const client = connectOffice(remote(createOfficeService()), never);
    const columns = [{ title: "甲", weight: 1, align: "start" as const }];
    const body = { kind: "table" as const, columns, rows: [groupRow("乙", 2)] };
    expect(
      await client.make({ ...SAMPLE_REPORT, sections: [{ heading: null, body }] }, "csv"),
    ).toEqual({
      ok: false,
      error: {
        reason: "report-not-made",
        detail: "Row 1 of section 1 does not fill its 1 columns.",
      },
    });
  });

  it("says so when the worker breaks in the middle of a call", async () => {
    const stuck = { make: () => new Promise<never>(() => undefined) };
    const client = connectOffice(remote(stuck), Promise.resolve("It broke."));
    expect(await client.make(SAMPLE_REPORT, "csv")).toEqual({
      ok: false,
      error: { reason: "report-not-made", detail: "It broke." },
    });
  });
});
