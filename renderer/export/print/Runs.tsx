import { createContext, type ReactNode, useContext } from "react";
import type { Run } from "../../../domain/export/run";

/** For each run in which annotations begin, their numbers. */
export const Beginnings = createContext<ReadonlyMap<Run, readonly number[]>>(new Map());

/** Name of the place where an annotation begins, for the link from the list. */
export function passageId(number: number): string {
  return `passage-${number}`;
}

/**
 * Text under its annotations. What lies under the same annotations becomes one
 * link, whatever else divides it, so that no line of it is cut into pieces. The
 * main process turns these links into real annotations.
 */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const begun = useContext(Beginnings);
  return gather(runs).map((group, index) => {
    const numbers = group[0]?.annotations ?? [];
    const text = group.map(styled);
    const link = numbers.length === 0 ? text : <a href={`annot:${numbers.join(",")}`}>{text}</a>;
    const begins = group.flatMap((run) => begun.get(run) ?? []);
    return (
      <span key={index}>
        {begins.reduce<ReactNode>(
          (inner, number) => (
            <span id={passageId(number)}>{inner}</span>
          ),
          link,
        )}
      </span>
    );
  });
}

/** Neighbouring runs under the same annotations, together. */
function gather(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const isSame = last?.[0]?.annotations.join() === run.annotations.join();
    if (last !== undefined && isSame) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function styled(run: Run, index: number): ReactNode {
  const names = [run.isLead ? "lead" : "", run.width === "half" ? "half-width" : ""];
  const className = names.filter((name) => name !== "").join(" ");
  return className === "" ? (
    run.text
  ) : (
    <span key={index} className={className}>
      {run.text}
    </span>
  );
}
