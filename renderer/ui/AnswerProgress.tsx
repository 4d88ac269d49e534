import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Answers } from "./use-answers";
import "./answer-progress.css";

/** How far many questions have been answered, with a way to stop and to go on; and what failed. */
export function AnswerProgress<T>({ answers }: { readonly answers: Answers<T> }) {
  const { t } = useTranslation();
  const { done, total, isWorking, failures } = answers;
  const [failure] = failures;
  const isStopped = !isWorking && done < total;
  return (
    <>
      {(isWorking || isStopped) && (
        <div className="answer-progress">
          <span role="status">
            {t(isWorking ? "answers.working" : "answers.stopped", { done, total })}
          </span>
          <Progress
            value={(100 * done) / total}
            aria-label={t("answers.label")}
            className="answer-bar"
          />
          <Button
            size="compact-sm"
            variant="default"
            onClick={isWorking ? answers.stop : answers.resume}
          >
            {t(isWorking ? "answers.stop" : "answers.resume")}
          </Button>
        </div>
      )}
      {failure !== undefined && (
        <p className="answer-failure" role="alert">
          {t(`failures.${failure.reason}`, { detail: failure.detail ?? "" })}
        </p>
      )}
    </>
  );
}
