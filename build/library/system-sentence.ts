/** What the system says when a file or folder cannot be read, as a sentence that names it. */
export function systemSentence(path: string, error: unknown, wanted: "file" | "folder"): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return `There is no ${wanted} ${path}.`;
  if (code === "EISDIR") return `${path} is a folder, not a file.`;
  if (code === "ENOTDIR" && wanted === "folder") return `${path} is a file, not a folder.`;
  if (code === "EACCES" || code === "EPERM") return `There is no permission to read ${path}.`;
  if (code === "ELOOP") return `${path} is a link that leads back to itself.`;
  return `${path} cannot be read (${code}).`;
}
