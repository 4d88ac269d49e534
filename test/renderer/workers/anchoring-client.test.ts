import { expose, type Remote, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import {
  type AnchoringService,
  createAnchoringService,
} from "../../../renderer/workers/anchoring/service";
import { connectAnchoring } from "../../../renderer/workers/anchoring-client";
import { annotationOn, smallDocument } from "../../support/small-document";

const never = new Promise<string>(() => undefined);
const channels: MessageChannel[] = [];
const going = new AbortController().signal;

/** The service at the other end of a real message channel. */
function remote(service: AnchoringService): Remote<AnchoringService> {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  return wrap<AnchoringService>(channel.port2);
}

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

const SENTENCE = "到2025年，制造业产品质量合格率达到94%，品牌影响力稳步提升。";
const paragraph = (text: string) => ({ id: "c1.p1", kind: "paragraph" as const, text });
const [{ target }] = annotationOn(smallDocument([paragraph(SENTENCE)]), "94%").passages;
const text = { text: SENTENCE.replace("94%", "95%"), textHash: "new" };

describe("connectAnchoring", () => {
  it("finds targets across the border of a worker, in batches, and tells how far it is", async () => {
    const client = connectAnchoring(remote(createAnchoringService()), never);
    const steps: number[] = [];
    const targets = Array.from({ length: 450 }, () => target);
    const found = await client.anchor(text, targets, (done) => steps.push(done), going);
    expect(steps).toEqual([200, 400, 450]);
    expect(found.ok && found.value.map(({ state }) => state)).toEqual(targets.map(() => "changed"));
  });

  it("answers calls on two texts each by its own", async () => {
    const client = connectAnchoring(remote(createAnchoringService()), never);
    const same = { text: SENTENCE, textHash: target.textHash };
    const answers = await Promise.all(
      [text, same].map((one) => client.anchor(one, [target], () => undefined, going)),
    );
    expect(answers.map((one) => one.ok && one.value[0]?.state)).toEqual(["changed", "exact"]);
  });

  it("stops between batches", async () => {
    const client = connectAnchoring(remote(createAnchoringService()), never);
    const stop = new AbortController();
    const targets = Array.from({ length: 450 }, () => target);
    const steps: number[] = [];
    const found = await client.anchor(
      text,
      targets,
      (done) => {
        steps.push(done);
        stop.abort();
      },
      stop.signal,
    );
    expect(found).toEqual({ ok: false, error: { reason: "superseded" } });
    expect(steps).toEqual([200]);
  });

  it("says so when the worker breaks", async () => {
    const stuck = {
      ...createAnchoringService(),
      anchor: () => new Promise<never>(() => undefined),
    };
    const client = connectAnchoring(remote(stuck as never), Promise.resolve("It broke."));
    expect(await client.anchor(text, [target], () => undefined, going)).toEqual({
      ok: false,
      error: { reason: "anchoring-unavailable", detail: "It broke." },
    });
  });
});
