import { Button } from '../../forms/button.tsx';
import type { Fields } from '../../forms/sent/fields.ts';
import { askFor } from './arranging/asked.ts';
import { ownGone, ownOrder } from './arranging/own-order.ts';

/** What the form carries besides what is typed: the order of the team's own sections, and those that were taken out. */
export function KeptFields({ fields }: { readonly fields: Fields }) {
  const gone = ownGone(fields);
  const hidden = { 'own.order': ownOrder(fields).join(), 'own.gone': gone.join() };
  return (
    <>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} autoComplete="off" />
      ))}
      {gone.map((id) => (
        <Removed key={id} id={id} fields={fields} />
      ))}
    </>
  );
}

function Removed({ id, fields }: { readonly id: string; readonly fields: Fields }) {
  const [title = '', text = ''] = [fields[`own.${id}.title`], fields[`own.${id}.text`]];
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>“{title || 'A section without a title'}” is removed when you save.</span>
      <textarea name={`own.${id}.title`} defaultValue={title} hidden readOnly />
      <textarea name={`own.${id}.text`} defaultValue={text} hidden readOnly />
      <Button name="do" value={askFor({ verb: 'back', id })} autoFocus={fields.focus === `own.${id}.back`}>
        Put it back
      </Button>
    </p>
  );
}
