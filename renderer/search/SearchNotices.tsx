import { useTranslation } from "react-i18next";
import { queryRemarks } from "../../domain/search/query-remarks";
import type { Found } from "./useSearch";

/** What is to be known of a search beside its hits, in words: how it was read, what is not indexed yet. */
export function SearchNotices({ state: { request, results } }: { readonly state: Found }) {
  const { t } = useTranslation();
  const remarks = queryRemarks(request.typed);
  const { unknownFields, unindexed } = results;
  if (remarks.length + unknownFields.length + unindexed === 0) return null;
  return (
    <div className="search-notices" role="status">
      {unindexed > 0 && <p>{t("search.unindexed", { count: unindexed })}</p>}
      {unknownFields.map((name) => (
        <p key={name}>{t("search.unknownField", { name })}</p>
      ))}
      {remarks.map((remark) => (
        <p key={remark}>{t(`search.remarks.${remark}`)}</p>
      ))}
    </div>
  );
}
