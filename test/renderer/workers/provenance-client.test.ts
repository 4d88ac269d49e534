import { expose, type Remote, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import {
  createProvenanceService,
  type ProvenanceService,
} from "../../../renderer/workers/provenance/service";
import { connectProvenance } from "../../../renderer/workers/provenance-client";

const never = new Promise<string>(() => undefined);
const channels: MessageChannel[] = [];

/** The service at the other end of a real message channel. */
function remote(service: ProvenanceService): Remote<ProvenanceService> {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  return wrap<ProvenanceService>(channel.port2);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

describe("connectProvenance", () => {
  const bytes = new TextEncoder().encode("湖(hú)北省");

  it("reads a source across the border of a worker", async () => {
    const client = connectProvenance(remote(createProvenanceService()), never);
    expect(await client.readSource("a.txt", bytes, null)).toMatchObject({
      ok: true,
      value: { file: "a.txt", text: "湖(hú)北省" },
    });
  });

  it("says so when the worker breaks in the middle of a call", async () => {
    const stuck = { ...createProvenanceService(), read: () => new Promise<never>(() => undefined) };
    const client = connectProvenance(remote(stuck), Promise.resolve("It broke."));
    expect(await client.readSource("a.txt", bytes, null)).toEqual({
      ok: false,
      error: { reason: "source-unavailable", detail: "It broke." },
    });
  });

  it("turns an error of the service into a failure", async () => {
    const wrong = {
      ...createProvenanceService(),
      read: async () => {
        throw new Error("Nobody foresaw this.");
      },
    };
    const client = connectProvenance(remote(wrong), never);
    const read = await client.readSource("a.txt", bytes, null);
    expect(read).toMatchObject({ ok: false, error: { reason: "source-unavailable" } });
  });
});
