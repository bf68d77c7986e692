import { TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';

/** When the source of an update edited it, for texts taken over from elsewhere; folded, since most are not. */
export function EditedAtSource({ name, zoneName }: { readonly name: string; readonly zoneName: string }) {
  const { value, problem } = useField(name);
  return (
    <details open={value !== '' || problem !== null}>
      <summary className="py-1 text-sm text-soft">Its source edited this text</summary>
      <TextField
        name={name}
        label={`Edited at, ${zoneName}`}
        type="datetime-local"
        hint="Readers see that the source edited it then, and that its earlier wording is not recorded."
      />
    </details>
  );
}
