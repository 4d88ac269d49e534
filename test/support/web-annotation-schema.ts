import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

const path = join(import.meta.dirname, "schemas", "web-annotation.schema.json");
const schema = JSON.parse(readFileSync(path, "utf8")) as object;

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** What the standard finds wrong with a value, a line for each fault; empty for a valid one. */
export function faultsOf(value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
