import { useRef } from "react";

/** The list as it first was, for as long as its members are the same: what depends on it rests. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const first = useRef(list);
  const { current } = first;
  const isSame = current.length === list.length && current.every((one, at) => one === list[at]);
  if (!isSame) first.current = list;
  return first.current;
}
