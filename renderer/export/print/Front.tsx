import type { PrintFront } from "../../../domain/export/print-types";
import { calendarDayWords, LABELS } from "./labels";
import { Words } from "./Words";

/** What stands under the title: who issued the document, which edition it is, what it lacks. */
export function Front({ front }: { readonly front: PrintFront }) {
  const facts = [
    [LABELS.issuers, front.issuers.join("　")],
    [LABELS.docNumber, front.docNumber],
    [LABELS.date, front.date === null ? null : calendarDayWords(front.date)],
    [
      LABELS.publishedOnline,
      front.publishedOnline === null ? null : calendarDayWords(front.publishedOnline),
    ],
    [LABELS.edition, front.edition],
  ].filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== "");
  return (
    <section className="front">
      <p className="facts">
        {facts.map(([label, value]) => (
          <span key={label} className="fact">
            <span className="label">{label}</span>
            {value}
          </span>
        ))}
      </p>
      {front.missing !== null && (
        <p className="missing">
          <span className="label">{LABELS.missing}</span>
          <Words text={front.missing} />
        </p>
      )}
    </section>
  );
}
