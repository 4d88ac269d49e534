/**
 * Gives every block of a document an id of its own. Ids are built from the
 * numbers a text gives its parts (`c3.i5`), so that they stay when other parts
 * change; a number that occurs again in one place gets a suffix: `c3-2`.
 */
export interface BlockIds {
  /** The id of part `name` in `container`; `""` contains the document. */
  numbered(container: string, name: string): string;
  /** The id of the next part of a kind that the text does not number: `c3.p1`, `c3.p2` … */
  next(container: string, kind: string): string;
}

export function blockIds(): BlockIds {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const value = (counts.get(key) ?? 0) + 1;
    counts.set(key, value);
    return value;
  };
  const within = (container: string, name: string) =>
    container === "" ? name : `${container}.${name}`;
  return {
    numbered: (container, name) => {
      const id = within(container, name);
      const copy = count(id);
      return copy === 1 ? id : `${id}-${copy}`;
    },
    next: (container, kind) => {
      const part = within(container, kind);
      return `${part}${count(part)}`;
    },
  };
}
