import { Select, type SelectProps, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ownWorkId, ownWorkName } from "../../domain/library/work-name";

/** Stands for a work that is still to be named. */
const NEW_WORK = ownWorkId("");

/** The work a document belongs to: a known one, or a new one under a name of its own. */
export function WorkField({
  field,
  works,
  work,
  onBlur,
  onChange,
}: {
  /** Label, problem and remark of the field. */
  readonly field: Pick<SelectProps, "label" | "error" | "description" | "inputWrapperOrder">;
  readonly works: ReadonlyMap<string, string>;
  readonly work: string;
  /** The name of a new work has been typed. */
  readonly onBlur: () => void;
  readonly onChange: (work: string) => void;
}) {
  const { t } = useTranslation();
  // The field stays while a name is typed that begins like that of a known work.
  const [isNaming, setNaming] = useState(false);
  const isNew = !works.has(work) || (isNaming && ownWorkName(work) !== null);
  return (
    <>
      <div className="fact-wide">
        <Select
          {...field}
          error={isNew ? null : field.error}
          data={[
            ...[...works].map(([value, label]) => ({ value, label })),
            { value: NEW_WORK, label: t("library.newWork") },
          ]}
          value={isNew ? NEW_WORK : work}
          allowDeselect={false}
          onChange={(chosen) => {
            setNaming(chosen === NEW_WORK);
            if (chosen !== null) onChange(chosen);
          }}
        />
      </div>
      {isNew && (
        <div className="fact-wide">
          <TextInput
            label={t("library.newWorkName")}
            error={field.error}
            onBlur={onBlur}
            value={ownWorkName(work) ?? work}
            onChange={(event) => onChange(ownWorkId(event.currentTarget.value))}
          />
        </div>
      )}
    </>
  );
}
