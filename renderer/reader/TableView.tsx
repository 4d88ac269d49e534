import type { Block } from "../../domain/document/block";
import { Run } from "./Run";

/**
 * A table in the order of the source. A merged first column keeps its label in
 * the row where the source has it; that the rows belong together is shown by
 * leaving out the lines between them, so that text order and page order agree.
 */
export function TableView({
  caption,
  rows,
  text,
  label,
}: {
  readonly caption: Block | null;
  readonly rows: readonly Block[];
  readonly text: string;
  readonly label?: string;
}) {
  const plain = label !== undefined;
  return (
    <table className={plain ? "table metadata" : "table"} aria-label={label}>
      {caption !== null && (
        <caption data-block={caption.id}>
          <Run text={text} span={caption.content} />
        </caption>
      )}
      <tbody>
        {rows.map((row, index) => {
          const merged = row.group !== undefined && row.group === rows[index + 1]?.group;
          const Cell = index === 0 && !plain ? "th" : "td";
          return (
            <tr key={row.id} data-block={row.id} className={merged ? "merged" : undefined}>
              {(row.cells ?? [row.content]).map((cell) => (
                <Cell key={cell.from}>
                  <Run text={text} span={cell} />
                </Cell>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
