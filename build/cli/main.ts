/* The command line over the domain: prints JSON or a line of text, or one sentence on standard error and exit status 1. */
import { alignCommand } from "./align";
import { collateCommand } from "./collate";
import type { Command } from "./command";
import { dutiesCommand } from "./duties";
import { indicatorsCommand } from "./indicators";
import { packCommand } from "./pack";
import { provenanceCommand } from "./provenance";
import { reanchorCommand } from "./reanchor";
import { searchCommand } from "./search";
import { structureCommand } from "./structure";
import { textCommand } from "./text";
import { verifyCommand } from "./verify";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["structure", structureCommand],
  ["text", textCommand],
  ["provenance", provenanceCommand],
  ["verify", verifyCommand],
  ["search", searchCommand],
  ["pack", packCommand],
  ["align", alignCommand],
  ["collate", collateCommand],
  ["indicators", indicatorsCommand],
  ["duties", dutiesCommand],
  ["reanchor", reanchorCommand],
]);

/** A reader that has seen enough (`| head`) ends the printing, and that is no failure. */
const READER_HAS_GONE = "EPIPE";

const [word = "", ...args] = process.argv.slice(2);
const command = COMMANDS.get(word);
const usages = [...COMMANDS.values()].map(({ usage }) => usage).join("; ");
const outcome =
  command === undefined
    ? { ok: false as const, error: `Usage: npm run -s cli -- <command>, one of: ${usages}` }
    : await command.run(args);

// Waiting for the write keeps a long answer whole where a caller ends the process afterwards.
if (outcome.ok) {
  const { value } = outcome;
  await print(process.stdout, typeof value === "string" ? value : JSON.stringify(value, null, 2));
} else {
  await print(process.stderr, outcome.error);
  process.exitCode = 1;
}

function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === READER_HAS_GONE) resolve();
      else reject(error);
    });
    stream.write(`${text}\n`, (error) => {
      if (error == null) resolve();
    });
  });
}
