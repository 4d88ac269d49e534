import type { Remote } from "comlink";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { newNote } from "../../../domain/notes/note";
import type { Result } from "../../../domain/result";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { createExchangeService, type Decisions } from "../../../renderer/workers/exchange/service";
import { createWritingService } from "../../../renderer/workers/exchange/writing";
import {
  type AnnotationFile,
  connectExchange,
  type ExchangeClient,
} from "../../../renderer/workers/exchange-client";
import { annotationOn, smallDocument } from "../../support/small-document";

const AT = "2026-01-02T03:04:05.000Z";
const IMAGE = "f".repeat(64);
const AUTHOR = { id: "zhang", name: "张三", shape: "triangle" } as const;
const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "完善质量体系,推动改革,完善质量体系。" },
]);
const made = annotationOn(document, "推动改革", { id: "a", comment: richTextOf("<b>好</b>") });
const note = {
  ...newNote("n", "调研", AT),
  body: {
    type: "doc" as const,
    content: [{ type: "image", attrs: { src: `app://duidu/images/${IMAGE}` } }],
  },
};

/** A client whose service runs in this very thread. */
function client(broken = new Promise<string>(() => undefined)): ExchangeClient {
  const service = {
    ...createExchangeService(),
    ...createWritingService(async () => new Uint8Array([1, 2, 3])),
  };
  return connectExchange(service as unknown as Remote<typeof service>, broken, () => undefined);
}

async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.reason);
  return settled.value;
}

async function written(
  annotations: readonly Annotation[],
  format: "duidu" | "jsonld" = "duidu",
): Promise<Uint8Array<ArrayBuffer>> {
  const request = {
    ...{ format, author: AUTHOR, layers: [], documents: [document], notes: [note] },
    ...{ label: "批注", id: "6f1f3b1e-64d2-4c46-9a4c-0b8a2f7f3c11", createdAt: AT },
  };
  return (await value(client().write(request, annotations, () => undefined))).bytes;
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = "a.duidu"): AnnotationFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes.slice().buffer,
});

const destination = { asOwn: false, userId: "me", importedAt: new Map<string, string>() };
const stored = (annotations: readonly Annotation[] = []) => ({
  annotations: async (ids: readonly string[]) => annotations.filter(({ id }) => ids.includes(id)),
  notes: async () => [],
});
const decisions: Decisions = { choices: new Map(), others: null, withUnplaced: true };

describe("a bundle", () => {
  it("comes in as a layer: annotations, notes and their images", async () => {
    const running = client();
    const facts = await value(running.open(fileOf(await written([made])), [document]));
    expect(facts).toMatchObject({ kind: "bundle", author: AUTHOR, annotations: 1, notes: 1 });
    expect(await value(running.match())).toMatchObject([{ documentId: "small", isCertain: true }]);
    const plan = await value(running.plan(1, destination, stored(), () => undefined));
    expect(plan.states).toEqual({ new: 1, changed: 0, unplaced: 0, same: 0 });
    expect(await value(running.outcomes(decisions))).toEqual([
      { before: null, after: { ...made, layerId: "zhang" } },
    ]);
    expect(await value(running.noteOutcomes(decisions, "张三"))).toMatchObject([
      { after: { id: "n", folder: "张三/调研" } },
    ]);
    expect(await value(running.image(IMAGE))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("changes nothing when it comes in again, nor when it comes back to its author", async () => {
    const file = fileOf(await written([made]));
    for (const [userId, mine] of [
      ["me", { ...made, layerId: "zhang" }],
      ["zhang", made],
    ] as const) {
      const running = client();
      await value(running.open(file, [document]));
      await value(running.match());
      const into = { ...destination, userId };
      const plan = await value(running.plan(1, into, stored([mine]), () => undefined));
      expect(plan.states.same).toBe(1);
      expect(await value(running.outcomes(decisions))).toEqual([]);
    }
  });

  it("sets aside what cannot be read, and takes the rest", async () => {
    const broken = { ...made, id: "b", colour: "orange" } as unknown as Annotation;
    const twice = { ...made, colour: "red" } as const;
    const running = client();
    const file = fileOf(await written([broken, made, twice]));
    const facts = await value(running.open(file, [document]));
    expect(facts.annotations).toBe(2);
    await value(running.match());
    const plan = await value(running.plan(2, destination, stored(), () => undefined));
    expect(plan).toMatchObject({ states: { new: 1 }, setAside: 2 });
    expect(await value(running.listSetAside(0, 10))).toMatchObject([
      { number: 1, name: "b", fault: "bad-look" },
      { name: "a", fault: "doubled" },
    ]);
  });

  it("leaves out what finds no place where the user says so", async () => {
    const [passage] = made.passages;
    const elsewhere: Annotation = {
      ...made,
      passages: [{ ...passage, target: { ...passage.target, documentId: "gone" } }],
    };
    const running = client();
    await value(running.open(fileOf(await written([elsewhere])), [document]));
    // Its words alone would lead to another document.
    expect(await value(running.match())).toMatchObject([
      { key: "gone", documentId: "small", isCertain: false },
    ]);
    await value(running.choose("gone", null));
    const plan = await value(running.plan(1, destination, stored(), () => undefined));
    expect(plan.states.unplaced).toBe(1);
    expect(await value(running.outcomes({ ...decisions, withUnplaced: false }))).toEqual([]);
    await value(running.choose("gone", "small"));
    const again = await value(running.plan(1, destination, stored(), () => undefined));
    expect(again.states.new).toBe(1);
  });

  it("is refused cut off, altered, or as something else", async () => {
    const bytes = await written([made]);
    const altered = bytes.slice();
    altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
    const files = [
      bytes.slice(0, bytes.length - 30),
      altered,
      new TextEncoder().encode("no archive"),
    ];
    for (const file of files) {
      const result = await client().open(fileOf(file), []);
      expect(result.ok ? "taken" : result.error.reason).toMatch(
        /^(?:damaged-file|damaged-bundle|not-a-bundle)$/,
      );
    }
  });
});

describe("a W3C file", () => {
  it("comes in as a layer of whoever made it, the rest without what cannot be read", async () => {
    const bytes = await written([made], "jsonld");
    const text = new TextDecoder().decode(bytes);
    const json = JSON.parse(text) as { first: { items: unknown[] } };
    json.first.items.push(7, { target: "urn:x:y" });
    const file = fileOf(new TextEncoder().encode(JSON.stringify(json)), "a.jsonld");
    const running = client();
    const facts = await value(running.open(file, [document]));
    expect(facts).toMatchObject({ kind: "w3c", author: { name: "张三" }, annotations: 1 });
    await value(running.match());
    const plan = await value(running.plan(1, destination, stored(), () => undefined));
    expect(plan).toMatchObject({ states: { new: 1 }, setAside: 2 });
    expect(await value(running.outcomes(decisions))).toMatchObject([
      { after: { ...made, layerId: "w3c:张三" } },
    ]);
  });

  it("is refused when it holds none", async () => {
    for (const text of ["{", "[1,2]", '{"hello":1}']) {
      const file = fileOf(new TextEncoder().encode(text), "a.json");
      expect(await client().open(file, [])).toMatchObject({ error: { reason: "not-annotations" } });
    }
  });
});

describe("connectExchange", () => {
  it("fails what is asked of a worker that broke, and what was asked before a stop", async () => {
    const broken = client(Promise.resolve("out of memory"));
    expect(await broken.open(fileOf(new Uint8Array(4)), [])).toMatchObject({ ok: false });
    const running = client();
    await value(running.open(fileOf(await written([made])), [document]));
    const never = running.plan(
      1,
      destination,
      { annotations: () => new Promise(() => undefined), notes: async () => [] },
      () => undefined,
    );
    running.stop();
    expect(await never).toMatchObject({ error: { reason: "superseded" } });
  });

  it("says of a file that is gone that it is gone", async () => {
    const gone: AnnotationFile = {
      ...{ name: "a.duidu", size: 1 },
      arrayBuffer: async () => {
        throw new DOMException("gone", "NotFoundError");
      },
    };
    expect(await client().open(gone, [])).toMatchObject({ error: { reason: "file-gone" } });
  });
});
