import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Source } from "../../domain/library/compile-document";
import type { Failure, Result } from "../../domain/result";
import { verifyAgainst } from "./source";
import { useNumber } from "./useNumber";

type Progress = Result<null> | "asked" | null;

/** Says what the record proves, and proves it when asked. */
export function Verification({
  document,
  source,
}: {
  readonly document: Document;
  readonly source: Source;
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const [progress, setProgress] = useState<Progress>(null);
  const { edits, text } = document;
  const verify = async () => {
    setProgress("asked");
    setProgress(await verifyAgainst(source, document));
  };
  return (
    <div className="proof">
      <p>
        {edits.length === 0
          ? t("provenance.proofNone")
          : t("provenance.proof", { count: number(edits.length) })}
      </p>
      <Button
        variant="default"
        size="xs"
        loading={progress === "asked"}
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        title={t("provenance.verifyHint")}
        onClick={() => void verify()}
      >
        {t("provenance.verify")}
      </Button>
      <div className="proof-outcome" role="status">
        {progress === "asked" && t("provenance.verifying")}
        {progress !== null && progress !== "asked" && progress.ok && (
          <span className="proof-holds">
            <IconCircleCheck size={17} aria-hidden />
            {t("provenance.verified", {
              source: number(source.text.length),
              edits: number(edits.length),
              text: number(text.length),
            })}
          </span>
        )}
        {progress !== null && progress !== "asked" && !progress.ok && (
          <span className="proof-fails">
            <IconAlertTriangle size={17} aria-hidden />
            <Fault failure={progress.error} />
          </span>
        )}
      </div>
    </div>
  );
}

function Fault({ failure: { reason, detail } }: { readonly failure: Failure }) {
  const { t, i18n } = useTranslation();
  const key = `provenance.faults.${reason}`;
  if (!i18n.exists(key)) return t(`failures.${reason}`, { detail });
  return t("provenance.unverified", { fault: t(key) });
}
