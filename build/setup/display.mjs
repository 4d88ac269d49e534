import { spawn } from "node:child_process";
import { Stop, say } from "./command.mjs";

/**
 * Where a window can be shown.
 *
 * @typedef {object} Display
 * @property {boolean} isVirtual nobody sees it
 * @property {readonly string[]} args what Electron needs on its command line there
 * @property {() => void} close ends a virtual display; does nothing to a real one
 */

/** Size in pixels and colour depth of the virtual screen: large enough for the widest window tested. */
const SCREEN = "1920x1200x24";

/** Xvfb answers within a second even on a slow machine; later means that it hangs. In milliseconds. */
const START_LIMIT_MS = 15_000;

/**
 * True when this machine shows windows to somebody.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 */
export function hasDisplay(platform = process.platform, environment = process.env) {
  return platform !== "linux" || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/**
 * Returns the display of this machine. Where there is none it starts a virtual
 * one (Xvfb), names it in the environment of this process and of every child
 * started later, and ends it with this process at the latest.
 *
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (hasDisplay()) {
    // Without X the window system must be named: Chromium looks for X by itself only.
    const args =
      process.platform !== "linux" || process.env.DISPLAY ? [] : ["--ozone-platform=wayland"];
    return { isVirtual: false, args, close: () => undefined };
  }
  say("no display here: using a virtual one (Xvfb).");
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const close = () => {
    server.kill();
  };
  process.once("exit", close);
  process.env.DISPLAY = `:${await displayNumber(server)}`;
  server.unref();
  return {
    isVirtual: true,
    // A virtual screen has no graphics card; looking for one only costs time.
    args: ["--disable-gpu"],
    close: () => {
      process.off("exit", close);
      delete process.env.DISPLAY;
      close();
    },
  };
}

/**
 * Xvfb chooses a free number itself and writes it to file descriptor 3, so
 * that two commands at once never meet.
 *
 * @param {import("node:child_process").ChildProcess} server
 * @returns {Promise<number>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let number = "";
    let complaint = "";
    const stop = (/** @type {string} */ reason) => {
      clearTimeout(timer);
      server.kill();
      reject(new Stop(`The virtual display (Xvfb) did not start: ${reason}`));
    };
    const timer = setTimeout(() => stop("it gave no sign of life."), START_LIMIT_MS);
    server.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    server.on("error", (error) => stop(`${error.message}. Install the package xvfb.`));
    server.on("exit", () => stop(complaint.trim() || "it ended at once."));
    server.stdio[3]?.on("data", (/** @type {Buffer} */ chunk) => {
      number += chunk.toString("utf8");
      if (!number.endsWith("\n")) return;
      clearTimeout(timer);
      server.removeAllListeners("exit");
      for (const stream of [server.stderr, server.stdio[3]]) {
        /** @type {import("node:net").Socket} */ (stream).unref();
      }
      resolve(Number(number));
    });
  });
}
