/**
 * A foreseen reason why a command cannot go on. Its message is a sentence that
 * tells the user what to do; no stack is shown for it.
 */
export class Stop extends Error {}

/**
 * One line of progress. It goes to standard error, because standard output
 * belongs to what a command is asked to print.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`duidu: ${line}\n`);
}

/**
 * Runs a script's main function and ends the process with the status it
 * returns. A `Stop` becomes one sentence and status 1; anything else is a bug
 * and keeps its stack. A signal ends the process by its `exit` listeners, which
 * end the programs it has started.
 *
 * @param {() => Promise<number>} main
 */
export async function runCommand(main) {
  endWithSignals();
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Stop) say(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}

function endWithSignals() {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    // 128 + signal number is the status a shell reports for it.
    process.once(signal, () => process.exit(128 + number));
  }
}
