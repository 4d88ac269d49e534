import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation, AnnotationStyle, Colour } from "../../domain/annotations/annotation";
import { DAYS_IN_BIN } from "../../domain/bin/bin";
import { withRenamedTag, withTags } from "../../domain/library/tags";
import type { Failure, Result } from "../../domain/result";
import { alterAnnotations } from "../store/annotations";
import type { ChangeName } from "../store/change";
import { isStored } from "../store/is-stored";

/** What can be done to one or many annotations, each time one step of undo; tells whether it was stored. */
export function useAnnotationChanges(onFailure: (failure: Failure) => void) {
  const { t } = useTranslation();
  return useMemo(() => {
    const told = (change: Promise<Result<null>>) => isStored(change, onFailure);
    /** Alters those that are not so already. */
    const alter = (
      name: ChangeName,
      ids: readonly string[],
      change: (annotation: Annotation) => Annotation,
    ) => {
      const updatedAt = new Date().toISOString();
      const altered = (annotation: Annotation) => {
        const after = change(annotation);
        return after === annotation ? annotation : { ...after, updatedAt };
      };
      return told(alterAnnotations(name, ids, altered));
    };
    return {
      recolour: (ids: readonly string[], colour: Colour) =>
        alter("recolour", ids, (one) => (one.colour === colour ? one : { ...one, colour })),
      restyle: (ids: readonly string[], style: AnnotationStyle) =>
        alter("restyle", ids, (one) => (one.style === style ? one : { ...one, style })),
      tag: (ids: readonly string[], on: readonly string[], off: readonly string[]) =>
        alter("tag-annotation", ids, (one) => {
          const tagged = withTags(one, on, off);
          return tagged.tags.join("\n") === one.tags.join("\n") ? one : tagged;
        }),
      renameTag: (ids: readonly string[], from: string, to: string) =>
        alter("rename-annotation-tag", ids, (one) => withRenamedTag(one, from, to)),
      remove: async (ids: readonly string[]) => {
        const deletedAt = new Date().toISOString();
        const binned = (one: Annotation) => ({ ...one, deletedAt });
        const stored = await told(alterAnnotations("delete-annotation", ids, binned));
        if (stored) {
          const message = t("annotations.deleted", { count: ids.length, days: DAYS_IN_BIN });
          notifications.show({ message });
        }
        return stored;
      },
    } as const;
  }, [onFailure, t]);
}

export type AnnotationChanges = ReturnType<typeof useAnnotationChanges>;
