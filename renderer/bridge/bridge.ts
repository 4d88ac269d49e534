import type { Bridge } from "../../electron/contract";

declare global {
  interface Window {
    readonly duidu: Bridge;
  }
}

/** The main process, as the preload script exposes it. */
export const bridge: Bridge = window.duidu;
