import { useContext } from 'react';
import { TextField } from '../../forms/field.tsx';
import { FormContext } from '../../forms/form-context.ts';

const SPARE = 2;

/** A few links, a row each, with some rows to spare; an empty row is none. */
export function LinkRows({
  name,
  title,
  most,
}: {
  readonly name: string;
  readonly title: string;
  readonly most: number;
}) {
  const { answer, first } = useContext(FormContext);
  const fields = answer?.fields ?? first;
  const isFilled = (row: number) => Boolean(fields[`${name}.${row}.label`] || fields[`${name}.${row}.url`]);
  const rows = Array.from({ length: most }, (_, row) => row);
  const filled = 1 + (rows.findLast(isFilled) ?? -1);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{title}</legend>
      {rows.slice(0, filled + SPARE).map((row) => (
        <div key={row} className="grid gap-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <TextField
            name={`${name}.${row}.label`}
            label={`${title}: label ${row + 1}`}
            placeholder="Help"
            isLabelHidden
          />
          <TextField
            name={`${name}.${row}.url`}
            label={`${title}: address ${row + 1}`}
            placeholder="https://"
            isLabelHidden
          />
        </div>
      ))}
      {filled + SPARE < most && <p className="text-sm text-soft">Up to {most}: more rows come once these are saved.</p>}
    </fieldset>
  );
}
