import { TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';

/** When something happened, for what is told later than that; folded, since most is told at once. */
export function HappenedAt({ zoneName }: { readonly zoneName: string }) {
  const { value, problem } = useField('happenedAt');
  return (
    <details open={value !== '' || problem !== null} className="grow">
      <summary className="py-1 text-sm text-soft">It happened earlier</summary>
      <TextField name="happenedAt" label={`Happened at, ${zoneName}`} type="datetime-local" hint="Left empty: now." />
    </details>
  );
}
