import { expect, it } from "vitest";
import { RADICAL_FORMS } from "../../../domain/document/radical-forms";

it("leads each radical of the supplement to one unified ideograph", () => {
  for (const [radical, form] of RADICAL_FORMS) {
    expect(radical).toMatch(/^[\u2e80-\u2ef3]$/);
    expect(form).toMatch(/^\p{Unified_Ideograph}$/u);
  }
});

it("agrees with compatibility normalisation where that knows one", () => {
  for (const [radical, form] of RADICAL_FORMS) {
    expect([radical, form]).toContain(radical.normalize("NFKC"));
  }
});
