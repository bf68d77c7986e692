import { TextField } from '../../forms/field.tsx';

/** What a product or a feature is called, and a line on what it is for. */
export function NameFields() {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField name="name" label="Name" required autoComplete="off" />
      <TextField name="description" label="What it is for, in a line (may stay empty)" autoComplete="off" />
    </div>
  );
}
