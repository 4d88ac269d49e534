import type { Page } from "playwright-core";

/** Opens the database of the kept search index in the page, and does something with its segments; tells their number. */
export function withSegments(window: Page, action: "count" | "damage" | "clear"): Promise<number> {
  return window.evaluate(async (action) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("duidu-search"));
    if (!database.objectStoreNames.contains("segments")) return 0;
    const segments = database.transaction("segments", "readwrite").objectStore("segments");
    const keys = await answer(segments.getAllKeys());
    for (const key of action === "damage" ? keys : []) {
      const bytes = await answer<Uint8Array>(segments.get(key));
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      await answer(segments.put(bytes, key));
    }
    if (action === "clear") await answer(segments.clear());
    database.close();
    return keys.length;
  }, action);
}
