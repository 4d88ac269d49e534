import { Button, Checkbox, Group, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Handout, handoutName, LONGEST_HEADING } from "../../domain/handouts/handout";
import { HandoutList } from "./HandoutList";
import type { Destination, Sending } from "./useSending";
import "./handouts.css";
import "./send-dialog.css";

/** The one notice about what was put in. */
const NOTICE = "sent-to-handout";

/** Asks which handout passages are to go into: one there is, the one altered last first, or a new one. */
export function SendDialog({
  sending,
  handouts,
  onOpen,
}: {
  readonly sending: Sending;
  readonly handouts: readonly Handout[];
  readonly onOpen: (id: string, entryId: string | null) => void;
}) {
  const { t } = useTranslation();
  const { pieces } = sending;
  const send = async (to: Destination) => {
    const count = pieces?.length ?? 0;
    const sent = await sending.send(to);
    if (sent === null) return;
    const title = to.kind === "new" ? to.title.trim() : nameOf(handouts, to.id);
    // Of two in a row the newer one is shown.
    notifications.hide(NOTICE);
    notifications.show({
      id: NOTICE,
      message: (
        <SentNotice
          text={t("handouts.sent", { count, title: title || t("handouts.untitled") })}
          onOpen={() => onOpen(sent.id, sent.entryId)}
        />
      ),
    });
  };
  return (
    <Modal
      opened={pieces !== null}
      onClose={sending.cancel}
      title={t("handouts.send")}
      centered
      closeButtonProps={{ "aria-label": t("app.close") }}
    >
      {pieces !== null && <SendForm sending={sending} handouts={handouts} onSend={send} />}
    </Modal>
  );
}

function SendForm({
  sending: { pieces, withComments, setWithComments },
  handouts,
  onSend,
}: {
  readonly sending: Sending;
  readonly handouts: readonly Handout[];
  readonly onSend: (to: Destination) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [title, setTitle] = useState("");
  /** A second press of Enter must not put it in twice. */
  const isSent = useRef(false);
  const first = pieces?.[0]?.citation.target.quote.exact ?? "";
  const hasComments = pieces?.some(({ comment }) => comment !== null) ?? false;
  const sendOnce = async (to: Destination) => {
    if (isSent.current) return;
    isSent.current = true;
    await onSend(to);
    isSent.current = false;
  };
  const create = (event: FormEvent) => {
    event.preventDefault();
    void sendOnce({ kind: "new", title: title.trim() });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys lead from one handout to the next
    <div className="send-form" onKeyDown={stepBetween}>
      <p className="send-words" lang="zh-CN">
        <q>{first}</q>
        {(pieces?.length ?? 0) > 1 && (
          <small>{t("handouts.passages", { count: pieces?.length ?? 0 })}</small>
        )}
      </p>
      {hasComments && (
        <Checkbox
          label={t("handouts.withComments")}
          checked={withComments}
          onChange={({ currentTarget }) => setWithComments(currentTarget.checked)}
        />
      )}
      {handouts.length > 0 && (
        <HandoutList
          handouts={handouts}
          openId={null}
          isFirstFocused
          onOpen={(id) => void sendOnce({ kind: "existing", id })}
        />
      )}
      <form onSubmit={create}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            className="send-title"
            label={t("handouts.newTitle")}
            placeholder={t("handouts.untitled")}
            maxLength={LONGEST_HEADING}
            data-autofocus={handouts.length === 0 || undefined}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Button type="submit" variant={handouts.length === 0 ? "filled" : "default"}>
            {t("handouts.sendToNew")}
          </Button>
        </Group>
      </form>
    </div>
  );
}

function SentNotice({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <span className="sent-notice" role="status">
      {text}
      <button type="button" className="plain link" onClick={onOpen}>
        {t("handouts.open")}
      </button>
    </span>
  );
}

function nameOf(handouts: readonly Handout[], id: string): string | null {
  const handout = handouts.find((one) => one.id === id);
  return handout === undefined ? null : handoutName(handout);
}

function stepBetween(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rows = [...event.currentTarget.querySelectorAll<Element>(".handout-row")];
  const at = document.activeElement === null ? -1 : rows.indexOf(document.activeElement);
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + (step ?? 0)))];
  if (step === undefined || at === -1 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
