import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { AssignedDuty } from "../../domain/duties/assigned-duty";
import { alikeDepartments, dutiesOf } from "../../domain/duties/duty-matrix";
import { listKeys } from "../ui/list-keys";
import { useVirtualizer } from "../ui/virtual-rows";
import { RoleSign } from "./RoleSign";
import type { DutiesView } from "./useDutiesView";
import { useSubjectName } from "./useDutyReport";
import "./department-list.css";

/** Height of a duty before it is measured, in CSS pixels, and duties on a page. */
const ESTIMATE = 180;
const PAGE = 4;

/** What one department does, with the text of each item. */
export function DepartmentList({
  department,
  departments,
  duties,
  documents,
  view,
  onOpen,
}: {
  readonly department: string;
  readonly departments: readonly string[];
  readonly duties: readonly AssignedDuty[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly view: DutiesView;
  readonly onOpen: (duty: AssignedDuty) => void;
}) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const scroller = useRef<HTMLElement>(null);
  const own = useMemo(() => dutiesOf(duties, department), [duties, department]);
  const alike = alikeDepartments(department, departments);
  const virtual = useVirtualizer({
    count: own.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
  });
  // Another department's list gets the keyboard anew.
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [department]);
  useEffect(() => virtual.scrollToIndex(view.line), [virtual, view.line]);
  const open = (index: number) => {
    const one = own[index];
    if (one !== undefined) onOpen(one.duty);
  };
  return (
    <>
      <h3 className="department-name">
        {department} <small>{t("duties.dutyCount", { count: own.length })}</small>
      </h3>
      {alike.length > 0 && (
        <p className="duties-alike">
          {t("duties.alike")}
          {alike.map((other) => (
            <button key={other} type="button" onClick={() => view.setDepartment(other)}>
              {other}
            </button>
          ))}
        </p>
      )}
      <section
        ref={scroller}
        className="table-frame duties-frame department-list"
        aria-label={t("duties.listOf", { department })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its duties are opened by key
        tabIndex={0}
        onKeyDown={listKeys({
          count: own.length,
          active: view.line,
          page: PAGE,
          onActive: view.setLine,
          actions: { Enter: open, Escape: () => view.setDepartment(null) },
        })}
      >
        <div className="department-space" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const one = own[index];
            if (one === undefined) return null;
            const { duty, role } = one;
            return (
              <button
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-active={index === view.line || undefined}
                type="button"
                tabIndex={-1}
                className="plain duty"
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  view.setLine(index);
                  onOpen(duty);
                }}
              >
                <span className="duty-head">
                  <RoleSign role={role} inWords />
                  <strong>{subjectName(duty.subject)}</strong>
                  <small>{documents.get(duty.documentId)?.shortTitle}</small>
                </span>
                <span className="duty-text">{duty.text}</span>
                <span className="duty-quote">{duty.quote}</span>
              </button>
            );
          })}
        </div>
      </section>
    </>
  );
}
