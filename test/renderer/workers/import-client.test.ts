import { expose, wrap } from "comlink";
import { describe, expect, it } from "vitest";
import { createImportService, type ImportService } from "../../../renderer/workers/import/service";
import {
  type Connection,
  type ImportFile,
  type ImportOutcome,
  runImport,
} from "../../../renderer/workers/import-client";

const never = new Promise<string>(() => undefined);

/** Real services at the other end of real message channels; counts how many were made and stopped. */
function connections(make: () => ImportService = createImportService, broken = never) {
  const count = { made: 0, stopped: 0 };
  const connect = (): Connection => {
    const { port1, port2 } = new MessageChannel();
    expose(make(), port1);
    count.made += 1;
    const stop = () => {
      count.stopped += 1;
      port1.close();
      port2.close();
    };
    return { service: wrap<ImportService>(port2), broken, stop };
  };
  return { connect, count };
}

function file(name: string, text = `关于${name}的通知\n质量。`): ImportFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => bytes.slice().buffer };
}

function told(outcomes: readonly ImportOutcome[]): readonly (readonly [string, string])[] {
  return outcomes.map(({ name, result }) => {
    if (!result.ok) return [name, result.error.reason];
    return [name, result.value.kind === "document" ? result.value.recognition.kind : "pack"];
  });
}

describe("runImport", () => {
  it("reads files one after the other, tells each, and stops the worker", async () => {
    const { connect, count } = connections();
    const progress: unknown[] = [];
    const outcomes: ImportOutcome[] = [];
    const run = runImport(connect, [file("甲.txt"), file("空.txt", ""), file("甲.txt")], [], {
      onProgress: (...told) => progress.push(told),
      onOutcome: (outcome) => outcomes.push(outcome),
    });
    expect(told(await run.outcomes)).toEqual([
      ["甲.txt", "new"],
      ["空.txt", "empty-file"],
      ["甲.txt", "same-bytes"],
    ]);
    expect(told(outcomes)).toHaveLength(3);
    expect(progress).toEqual([
      [0, 3, "甲.txt"],
      [1, 3, "空.txt"],
      [2, 3, "甲.txt"],
    ]);
    expect(count).toEqual({ made: 1, stopped: 1 });
  });

  it("gives the file's bytes back with the document", async () => {
    const run = runImport(connections().connect, [file("甲.txt", "质量")], [], {});
    const [outcome] = await run.outcomes;
    const value = outcome?.result.ok === true ? outcome.result.value : null;
    expect(value?.kind === "document" && new TextDecoder().decode(value.bytes)).toBe("质量");
  });

  it("reads in the encoding the user names", async () => {
    const run = runImport(connections().connect, [file("甲.txt")], [], { encoding: "big5" });
    const [outcome] = await run.outcomes;
    expect(outcome?.result).toMatchObject({ value: { source: { encoding: { name: "big5" } } } });
  });

  it("ends at once when it is cancelled, with what was done before", async () => {
    const slow = (): ImportService => ({
      ...createImportService(),
      read: (name) =>
        name === "慢.txt"
          ? new Promise(() => undefined)
          : Promise.resolve({ ok: false, error: { reason: "no-text", detail: name } }),
    });
    const { connect, count } = connections(slow);
    const run = runImport(connect, [file("快.txt"), file("慢.txt"), file("后.txt")], [], {
      onProgress: (done) => {
        if (done === 1) setTimeout(() => run.cancel(), 10);
      },
    });
    expect(told(await run.outcomes)).toEqual([["快.txt", "no-text"]]);
    expect(count).toEqual({ made: 1, stopped: 1 });
  });

  it("leaves a file that takes too long and goes on in another worker", async () => {
    const slow = (): ImportService => {
      const service = createImportService();
      return {
        ...service,
        read: (name, bytes) =>
          name === "慢.txt" ? new Promise(() => undefined) : service.read(name, bytes),
      };
    };
    const { connect, count } = connections(slow);
    const files = [file("甲.txt"), file("慢.txt"), file("甲.txt")];
    const run = runImport(connect, files, [], {}, 300);
    expect(told(await run.outcomes)).toEqual([
      ["甲.txt", "new"],
      ["慢.txt", "reading-took-too-long"],
      ["甲.txt", "same-bytes"],
    ]);
    expect(count).toEqual({ made: 2, stopped: 2 });
  });

  it("names a file that disappears, one that cannot be read and one that is too large", async () => {
    const gone = Object.assign(new Error("gone"), { name: "NotFoundError" });
    const files: readonly ImportFile[] = [
      { name: "失.txt", size: 1, read: () => Promise.reject(gone) },
      { name: "锁.txt", size: 1, read: () => Promise.reject(new Error("locked")) },
      { name: "大.txt", size: 1e12, read: () => Promise.reject(new Error("not asked for")) },
      file("甲.txt"),
    ];
    const run = runImport(connections().connect, files, [], {});
    expect(told(await run.outcomes)).toEqual([
      ["失.txt", "file-gone"],
      ["锁.txt", "file-unreadable"],
      ["大.txt", "too-large"],
      ["甲.txt", "new"],
    ]);
  });

  it("gives a fault of the readers and a worker that does not start as failures", async () => {
    const throwing = (): ImportService => ({
      ...createImportService(),
      read: () => Promise.reject(new Error("A bug.")),
    });
    const faulty = runImport(connections(throwing).connect, [file("甲.txt")], [], {});
    expect(told(await faulty.outcomes)).toEqual([["甲.txt", "reading-failed"]]);
    const dead = connections(createImportService, Promise.resolve("The script did not load."));
    const silent: Connection = { ...dead.connect(), service: wrap(new MessageChannel().port2) };
    const run = runImport(() => silent, [file("甲.txt")], [], {});
    expect(told(await run.outcomes)).toEqual([["甲.txt", "import-unavailable"]]);
    silent.stop();
  });
});
