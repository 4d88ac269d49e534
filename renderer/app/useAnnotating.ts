import { notifications } from "@mantine/notifications";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  Annotation,
  AnnotationStyle,
  Colour,
  Passages,
} from "../../domain/annotations/annotation";
import { soughtTarget } from "../../domain/annotations/passage";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { Target } from "../../domain/annotations/target";
import { isBlank } from "../../domain/rich-text/plain-text";
import type { CardActions } from "../annotations/AnnotationCard";
import { makeAnnotation } from "../annotations/make";
import { saveUnsaved } from "../editor/unsaved";
import { addAnnotation, alterAnnotations } from "../store/annotations";
import { isStored } from "../store/is-stored";
import { redo, undo } from "../store/user-history";
import { showFailure } from "./failure-notice";
import { useReturnToText } from "./useReturnToText";

/** What is being done to annotations: which one is active, which comment is open, and every action. */
export function useAnnotating(
  openPassage: (placed: PlacedAnnotation) => void,
  cite: (target: Target) => void,
  send: (annotation: Annotation) => void,
  grow: (annotation: Annotation) => void,
) {
  const { t } = useTranslation();
  const [activeId, setActiveId] = useState<string | null>(null);
  /** The comment being edited, and the name its changes share in the undo history. */
  const [editing, setEditing] = useState<{ id: string; session: string } | null>(null);

  useReturnToText(editing !== null);

  const edit = (id: string) => {
    setActiveId(id);
    setEditing({ id, session: crypto.randomUUID() });
  };

  const annotate = async (
    passages: Passages,
    style: AnnotationStyle,
    colour: Colour,
    withComment: boolean,
  ) => {
    const annotation = makeAnnotation(passages, style, colour);
    const stored = await addAnnotation(annotation);
    if (!stored.ok) {
      showFailure(stored.error);
      return;
    }
    setActiveId(annotation.id);
    if (withComment) edit(annotation.id);
  };

  const alter = (
    name: "recolour" | "restyle" | "edit-comment",
    annotation: Annotation,
    change: Partial<Annotation>,
    session?: string,
  ) => {
    const updatedAt = new Date().toISOString();
    const altered = (one: Annotation) => ({ ...one, ...change, updatedAt });
    return isStored(alterAnnotations(name, [annotation.id], altered, session), showFailure);
  };

  const actions: CardActions = {
    onOpen: (placed) => {
      setActiveId(placed.annotation.id);
      openPassage(placed);
    },
    onRecolour: (annotation, colour) => void alter("recolour", annotation, { colour }),
    onRestyle: (annotation, style) => void alter("restyle", annotation, { style }),
    onCite: ({ passage }) => cite(soughtTarget(passage)),
    onSend: send,
    onGrow: grow,
    onEdit: (annotation) => edit(annotation.id),
    onComment: (annotation, comment) =>
      alter(
        "edit-comment",
        annotation,
        { comment: isBlank(comment) ? null : comment },
        editing?.session,
      ),
    onDone: () => setEditing(null),
  };

  const history = useMemo(() => {
    const step = async (direction: "undo" | "redo") => {
      // An open comment would show the words that are being taken back.
      setEditing(null);
      // What is being typed is the newest change, so it must be one before it can be taken back.
      if (!(await saveUnsaved())) return;
      const result = await (direction === "undo" ? undo() : redo());
      if (!result.ok) showFailure(result.error);
      else if (result.value === null) {
        tell(t(direction === "undo" ? "changes.nothingToUndo" : "changes.nothingToRedo"));
      } else {
        const name = t(`changes.${result.value.name}`);
        tell(t(direction === "undo" ? "changes.undone" : "changes.redone", { name }));
      }
    };
    return { undo: () => void step("undo"), redo: () => void step("redo") };
  }, [t]);

  return {
    activeId,
    setActiveId,
    editingId: editing?.id ?? null,
    edit,
    annotate,
    actions,
    history,
  } as const;
}

/** The one notice about undo and redo: many steps in a row would cover the text, and hold up other notices. */
const STEP_NOTICE = "undo-step";

/** Of two steps in a row the newer one is shown. */
function tell(message: string): void {
  notifications.hide(STEP_NOTICE);
  notifications.show({ id: STEP_NOTICE, message });
}
