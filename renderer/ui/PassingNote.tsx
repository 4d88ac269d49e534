import { Popover } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { type Point, usePassingNote } from "./use-passing-note";
import "./passing-note.css";

interface PassingNoteProps {
  readonly at: Point;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Width in CSS pixels: some twenty characters a line. */
const WIDTH = 300;

/** What is said beside a point of the window that was clicked, until something else is done. */
export function PassingNote(props: PassingNoteProps) {
  // Another point is another note: the old one does not move there.
  return <OpenNote key={`${props.at.x} ${props.at.y}`} {...props} />;
}

function OpenNote({ at, className, onClose, children }: PassingNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  usePassingNote(note, at, onClose);
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom"
      withArrow
      shadow="md"
      width={WIDTH}
      offset={14}
    >
      <Popover.Target>
        <span className="passing-note-point" style={{ left: at.x, top: at.y }} />
      </Popover.Target>
      <Popover.Dropdown ref={note} className={className} role="note">
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
