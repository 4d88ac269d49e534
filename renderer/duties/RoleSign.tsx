import { useTranslation } from "react-i18next";
import type { DutyRole } from "../../domain/duties/duty-matrix";
import "./role-sign.css";

/** Which part a department has in a duty, as one character or in words. */
export function RoleSign({
  role,
  inWords = false,
}: {
  readonly role: DutyRole;
  readonly inWords?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <b className={`role-sign role-${role}`}>
      {t(inWords ? `duties.roles.${role}` : `duties.signs.${role}`)}
    </b>
  );
}
