/** What the name of a snapshot's file says, so that a folder can be put in order without reading its files. */
export interface SnapshotName {
  /** When it was made; ISO 8601, UTC. */
  readonly at: string;
  /** How many rows it holds. */
  readonly rows: number;
  /** Whose it is: several computers may use one folder. */
  readonly machine: string;
  /** Whether the journal it was made of had lines that could not be read. */
  readonly isPartial: boolean;
}

/** Colons may not stand in names on Windows. */
const NAME =
  /^duidu-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z-(\d{1,9})-([0-9a-f]{8})(-partial)?\.jsonl\.gz$/;

export function snapshotFileName({ at, rows, machine, isPartial }: SnapshotName): string {
  const time = at.replaceAll(/[:.]/g, "-");
  return `duidu-${time}-${rows}-${machine}${isPartial ? "-partial" : ""}.jsonl.gz`;
}

/** `null` for the name of another file. */
export function parseSnapshotName(name: string): SnapshotName | null {
  const [, hour, minute, second, millisecond, rows, machine, partial] = NAME.exec(name) ?? [];
  if (rows === undefined || machine === undefined) return null;
  const at = `${hour}:${minute}:${second}.${millisecond}Z`;
  if (Number.isNaN(Date.parse(at))) return null;
  return { at, rows: Number(rows), machine, isPartial: partial !== undefined };
}

/** The newest one first. */
export function byNewest(a: SnapshotName, b: SnapshotName): number {
  if (a.at === b.at) return 0;
  return a.at < b.at ? 1 : -1;
}
