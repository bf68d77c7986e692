import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/field.tsx';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow } from '../../forms/sent/fields.ts';
import { askFor } from './arranging/asked.ts';

const SPARE = 2;
const MOST = 20;

/** Contributing factors in a few words each, so that they can be counted over incidents. */
export function Factors({ fields, used }: { readonly fields: Fields; readonly used: readonly string[] }) {
  const filled =
    1 +
    Math.max(-1, ...fieldsBelow(fields, 'factor.').flatMap(([place, words]) => (words.trim() ? [Number(place)] : [])));
  const rows = Math.min(MOST, filled + SPARE);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm text-soft">
        Contributing factors as short labels, such as “missing alert”. They are counted over incidents.
      </legend>
      {Array.from({ length: rows }, (_, place) => (
        <TextField
          key={place}
          name={`factor.${place}`}
          label={`Contributing factor ${place + 1}`}
          isLabelHidden
          list="used-factors"
          autoComplete="off"
          autoFocus={fields.focus === `factor.${filled}` && place === filled}
        />
      ))}
      <datalist id="used-factors">
        {used.map((factor) => (
          <option key={factor} value={factor} />
        ))}
      </datalist>
      {rows < MOST && (
        <div>
          <Button name="do" value={askFor({ verb: 'factor' })}>
            More labels
          </Button>
        </div>
      )}
    </fieldset>
  );
}
