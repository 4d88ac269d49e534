import { useTranslation } from "react-i18next";
import type { Explanation } from "../../domain/search/explanation";
import type { Order } from "../../domain/search/results";

/** Digits behind the point: enough to tell neighbours apart. */
const DIGITS = 2;

/** Two Chinese characters, which need not be a word. */
const PAIR = /^\p{Script=Han}{2}$/u;

/** Why a hit stands where it does: the parts of its score, the weightiest first. */
export function Reasons({
  explanation: { isWhole, terms },
  score,
  order,
}: {
  readonly explanation: Explanation;
  readonly score: number;
  readonly order: Order;
}) {
  const { t } = useTranslation();
  const isRanked = order === "relevance" || order === "document";
  return (
    <div className="reasons">
      <p>{t(isRanked ? `search.whyOrder.${order}` : `search.whyOrder.other`)}</p>
      {isWhole && new Set(terms.map(({ token }) => token)).size > 1 && (
        <p>{t("search.whyWhole")}</p>
      )}
      {terms.some(({ token }) => PAIR.test(token)) && <p>{t("search.whyPairs")}</p>}
      {terms.length === 0 ? (
        <p>{t("search.whyNothing")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("search.whyToken")}</th>
              <th scope="col">{t("search.whyField")}</th>
              <th scope="col">{t("search.whyFrequency")}</th>
              <th scope="col">{t("search.whyRarity")}</th>
              <th scope="col">{t("search.whyWeight")}</th>
            </tr>
          </thead>
          <tbody>
            {terms
              .toSorted((a, b) => b.weight - a.weight)
              .map(({ token, field, frequency, rarity, weight }) => (
                <tr key={`${token} ${field}`}>
                  <th scope="row">{token}</th>
                  <td>{t(`search.whyFields.${field}`)}</td>
                  <td>{frequency}</td>
                  <td>{rarity.toFixed(DIGITS)}</td>
                  <td>{weight.toFixed(DIGITS)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      <p>{t("search.whyScore", { score: score.toFixed(DIGITS) })}</p>
    </div>
  );
}
