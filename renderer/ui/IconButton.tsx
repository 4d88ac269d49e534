import { ActionIcon, type ActionIconProps } from "@mantine/core";
import type { ComponentPropsWithRef, ReactNode } from "react";

type OwnProps = "aria-label" | keyof ActionIconProps;

/** What the button can do besides is what an `ActionIcon` can. */
interface IconButtonProps extends ActionIconProps, Omit<ComponentPropsWithRef<"button">, OwnProps> {
  /** What is read out, and shown while the mouse rests on it. */
  readonly label: string;
  /** Keys that do the same, shown behind the label. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}

/** A button that shows only a picture; a `title` says more than the label where that is known. */
export function IconButton({ label, keys, ...others }: IconButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={keys === undefined ? label : `${label}　${keys}`}
      {...others}
    />
  );
}
