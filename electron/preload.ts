import { contextBridge, ipcRenderer } from "electron";
import { callChannel, eventChannel } from "./channels";
import { type Bridge, CALL_NAMES, type Calls, EVENT_NAMES, type Events } from "./contract";

const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    (...args: unknown[]) => ipcRenderer.invoke(callChannel(name), ...args),
  ]),
) as unknown as Calls;

const bridge: Bridge = {
  ...calls,
  on<K extends keyof Events>(event: K, listener: Events[K]): () => void {
    if (!EVENT_NAMES.includes(event)) throw new Error(`There is no event "${String(event)}".`);
    const forward = (_: unknown, ...args: unknown[]) =>
      (listener as (...args: unknown[]) => void)(...args);
    ipcRenderer.on(eventChannel(event), forward);
    return () => ipcRenderer.removeListener(eventChannel(event), forward);
  },
};

contextBridge.exposeInMainWorld("duidu", bridge);
