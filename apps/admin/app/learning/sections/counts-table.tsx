import { Behind } from '../../numbers/behind.tsx';
import { NumbersTable } from '../../numbers/numbers-table.tsx';

interface CountsTableProps {
  readonly label: string;
  /** What the rows are, and what is counted of each. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly { readonly key: string; readonly count: number; readonly to: string }[];
  }[];
}

/** Numbers, each as the way to the incidents that make it up. */
export function CountsTable({ label, columns, rows }: CountsTableProps) {
  return (
    <NumbersTable label={label} columns={columns}>
      {rows.map(({ key, label: row, cells }) => (
        <tr key={key}>
          <th scope="row">{row}</th>
          {cells.map((cell) => (
            <td key={cell.key}>
              <Behind to={cell.to} count={cell.count} />
            </td>
          ))}
        </tr>
      ))}
    </NumbersTable>
  );
}
