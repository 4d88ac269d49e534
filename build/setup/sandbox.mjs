import { say } from "./command.mjs";

/** True when this process runs as root, where Chromium refuses to start with its sandbox. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * What Electron needs on its command line because of who starts it. Only these
 * scripts ever switch the sandbox off; the program itself never does.
 *
 * @returns {readonly string[]}
 */
export function sandboxArguments() {
  return isRoot() ? ["--no-sandbox"] : [];
}

/** Tells the user once that Electron is going to run without its sandbox, where it is. */
export function announceSandbox() {
  if (isRoot()) say("running as root: Electron is started with --no-sandbox.");
}
