import type { Calls, Events } from "./contract";

/** Name of the channel that carries one call, the same in preload and handlers. */
export function callChannel(name: keyof Calls): string {
  return `call:${name}`;
}

export function eventChannel(name: keyof Events): string {
  return `event:${name}`;
}
