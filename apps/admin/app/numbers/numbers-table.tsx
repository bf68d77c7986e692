import type { ReactNode } from 'react';
import { Scrolling } from '../states/scrolling.tsx';

/** A table of numbers that can be scrolled on its own where the screen is narrow. */
export function NumbersTable({
  label,
  columns,
  children,
}: {
  readonly label: string;
  /** What stands in each; null above what is only drawn. */
  readonly columns: readonly (string | null)[];
  readonly children: ReactNode;
}) {
  return (
    <Scrolling aria-label={label}>
      <table className="w-full border-collapse text-sm [&_td]:border-t [&_td]:py-1.5 [&_td]:pe-4 [&_td]:align-top [&_th]:py-1.5 [&_th]:pe-4 [&_th]:text-start [&_th]:align-top [&_th]:font-normal [&_tbody_th]:min-w-36 [&_tbody_th]:border-t [&_tbody_th]:font-semibold">
        <thead className="text-soft">
          <tr>
            {columns.map((column) =>
              column === null ? (
                <td key="drawn" aria-hidden="true" className="border-t-0!" />
              ) : (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scrolling>
  );
}
