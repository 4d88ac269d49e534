import { FocusTrap, type ModalProps } from "@mantine/core";
import type { Document } from "../../domain/document/document";
import { Dialog } from "../ui/Dialog";
import "./provenance.css";

/** A dialog about a document, which its head names; the keyboard begins in the dialog, on nothing. */
export function DocumentDialog({
  title,
  document,
  children,
  ...rest
}: ModalProps & { readonly document: Document | undefined }) {
  return (
    <Dialog
      title={
        <>
          {title}
          <span className="provenance-document">{document?.title}</span>
        </>
      }
      {...rest}
    >
      <FocusTrap.InitialFocus />
      {children}
    </Dialog>
  );
}
