import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { IconBook2, IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { VARIANT_CHOICES, type VariantChoice } from "../../domain/collation/variant-note";
import { useAutosave } from "../editor/useAutosave";
import { IconButton } from "../ui/IconButton";
import type { CollatedTexts } from "./collated-texts";
import { COMMENT_FIELD } from "./collation-keys";
import type { Noting } from "./useNoting";

const NO_CHOICE = "none";

/** The variant looked at: which reading to use, a comment, and the way to the texts. */
export function VariantPanel({
  variant,
  noted,
  places,
  noting,
  onStep,
  onOpen,
}: CollatedTexts & {
  readonly variant: number;
  readonly noting: Noting;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const { variants, listed, notes } = noted;
  const shown = variants[variant];
  const note = notes.byVariant.get(variant);
  if (shown === undefined) return null;
  return (
    <section className="variant-panel" aria-label={t("collation.noteOn", { number: variant + 1 })}>
      <div className="variant-panel-head">
        <strong>{t("collation.noteOn", { number: variant + 1 })}</strong>
        <span className="variant-place" title={places.whole(shown)}>
          {listed.includes(variant) ? places.whole(shown) : t("collation.notListed")}
        </span>
        <StepButton by={-1} onStep={onStep} />
        <StepButton by={1} onStep={onStep} />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={t("collation.choice")}
        value={note?.choice ?? NO_CHOICE}
        onChange={(value) =>
          void noting.choose(variant, value === NO_CHOICE ? null : (value as VariantChoice))
        }
        data={[...VARIANT_CHOICES, NO_CHOICE].map((value) => ({
          value,
          label: t(`collation.choices.${value}`),
        }))}
      />
      <Comment
        key={variant}
        comment={note?.comment ?? ""}
        store={(comment, session) => noting.comment(variant, comment, session)}
      />
      <Button variant="default" leftSection={<IconBook2 size={18} aria-hidden />} onClick={onOpen}>
        {t("collation.open")}
      </Button>
    </section>
  );
}

function StepButton({
  by,
  onStep,
}: {
  readonly by: 1 | -1;
  readonly onStep: (by: 1 | -1) => void;
}) {
  const { t } = useTranslation();
  const label = t(by === 1 ? "collation.next" : "collation.previous");
  const Icon = by === 1 ? IconChevronDown : IconChevronUp;
  return (
    <IconButton variant="default" size="md" label={label} onClick={() => onStep(by)}>
      <Icon size={18} aria-hidden />
    </IconButton>
  );
}

/** What is typed is stored at every pause, and when the panel goes to another variant. */
function Comment({
  comment,
  store,
}: {
  readonly comment: string;
  readonly store: (comment: string, session: string) => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(comment);
  /** What is typed between coming to the field and leaving it is one step of undo. */
  const session = useRef(crypto.randomUUID());
  const isTyping = useRef(false);
  const { change, flush } = useAutosave((value: string) => store(value, session.current));
  // Undo and redo alter what is stored while nobody types.
  useEffect(() => {
    if (!isTyping.current) setTyped(comment);
  }, [comment]);
  return (
    <Textarea
      id={COMMENT_FIELD}
      aria-label={t("collation.comment")}
      placeholder={t("collation.commentHint")}
      rows={2}
      value={typed}
      onFocus={() => {
        isTyping.current = true;
        session.current = crypto.randomUUID();
      }}
      onBlur={() => {
        isTyping.current = false;
        void flush();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        change(event.currentTarget.value);
      }}
    />
  );
}
