import { useTranslation } from "react-i18next";
import "./search-home.css";

/** What can be typed, each with an example that is a real query. */
const FORMS = [
  "words",
  "phrase",
  "excluded",
  "either",
  "heading",
  "issuer",
  "chapter",
  "comment",
  "note",
  "handout",
  "tag",
  "forms",
] as const;

/** How queries are written; an example is searched for when it is clicked. */
export function QueryHelp({ onQuery }: { readonly onQuery: (query: string) => void }) {
  const { t } = useTranslation();
  return (
    <section className="query-help" aria-label={t("search.helpTitle")}>
      <h3>{t("search.helpTitle")}</h3>
      <dl>
        {FORMS.map((id) => (
          <div key={id}>
            <dt>
              <button
                type="button"
                className="plain example"
                onClick={() => onQuery(t(`search.examples.${id}`))}
              >
                {t(`search.examples.${id}`)}
              </button>
            </dt>
            <dd>{t(`search.forms.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
