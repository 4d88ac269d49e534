import { describe, expect, it } from "vitest";
import { mimeParts, parameter } from "../../../../../renderer/workers/import/mht/mime-part";

describe("mimeParts", () => {
  it("reads headers that go on in the next line, in any case of letters", () => {
    const [part] = mimeParts('CONTENT-Type: text/html;\n\tcharset="gb2312"\n\nbody\n');
    expect(part?.headers.get("content-type")).toBe('text/html; charset="gb2312"');
    expect(part?.body).toBe("body\n");
  });

  it("ends at the last boundary", () => {
    const message =
      "Content-Type: multipart/related; boundary=b\r\n\r\nbefore\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\nafter";
    expect(mimeParts(message).map(({ body }) => body)).toEqual(["one", "two"]);
  });

  it("stops at parts nested without end", () => {
    const nested = "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(50);
    expect(mimeParts(nested).length).toBeLessThan(100);
  });
});

describe("parameter", () => {
  it("finds quoted and bare values, and null where there is none", () => {
    const header = 'multipart/related; type="text/html"; boundary=x-1';
    expect([
      parameter(header, "type"),
      parameter(header, "boundary"),
      parameter(header, "no"),
    ]).toEqual(["text/html", "x-1", null]);
  });
});
