import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOfIri, idOfIri, iriOf } from "../../../domain/annotations/w3c-names";

describe("iriOf", () => {
  it("leaves an IRI as it is and makes one of any other id", () => {
    expect(iriOf("urn:uuid:1")).toBe("urn:uuid:1");
    expect(iriOf("https://example.org/a")).toBe("https://example.org/a");
    expect(iriOf("annotation-1")).toBe("urn:duidu:annotation:annotation-1");
    expect(iriOf("批注 1")).toMatch(/^urn:duidu:annotation:[%A-F\d]+$/);
  });

  it("is undone by idOfIri", () => {
    const id = fc.oneof(fc.string({ minLength: 1 }), fc.constant("urn:duidu:annotation:a"));
    fc.assert(
      fc.property(id, (one) => {
        expect(idOfIri(iriOf(one))).toBe(one);
      }),
    );
  });

  it("leaves what it cannot decode", () => {
    expect(idOfIri("urn:duidu:annotation:%")).toBe("urn:duidu:annotation:%");
  });
});

describe("documentOfIri", () => {
  it("knows the program's own documents only", () => {
    expect(documentOfIri("urn:duidu:document:hubei")).toBe("hubei");
    expect(documentOfIri("https://example.org")).toBeNull();
  });
});
