/** Files and folders nested deeper than this are not a user's documents. */
const DEEPEST = 12;

/** True where a drag carries files. */
export function carriesFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}

/** The files of a drop, those inside dropped folders too, by name; hidden ones are left out. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // The items are gone after the first wait.
  const dropped = [...data.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const files = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry !== null) return filesOf(entry, 0);
      return file === null ? [] : [file];
    }),
  );
  return visible(files.flat());
}

/** Files in the order a person expects, without those the system hides. */
export function visible(files: readonly File[]): readonly File[] {
  return files
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }));
}

async function filesOf(entry: FileSystemEntry, depth: number): Promise<readonly File[]> {
  if (depth > DEEPEST) return [];
  if (entry.isFile) {
    return [
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      ),
    ];
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(children.map((child) => filesOf(child, depth + 1)))).flat();
}

/** A folder tells its entries a hundred at a time, and ends with none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
