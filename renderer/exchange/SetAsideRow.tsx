import { useTranslation } from "react-i18next";
import type { SetAside } from "../workers/exchange/incoming-file";

/** A record of the file that cannot be read, and why. */
export function SetAsideRow({ record }: { readonly record: SetAside }) {
  const { t } = useTranslation();
  const { number, name, fault } = record;
  return (
    <li className="exchange-row">
      <div className="exchange-form">
        <p>
          {t("exchange.record", { number })} {name !== null && <small>{name}</small>}
        </p>
      </div>
      <p className="exchange-why">{t(`exchange.fault.${fault}`)}</p>
    </li>
  );
}
