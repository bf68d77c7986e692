import type { ChangeEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Check } from '../../forms/check.tsx';
import { FieldProblem } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';

/** Two of them, with the other fields, stay below what the console reads of a form: 1 MB, and beyond it all is lost. */
const MOST_TO_SEND = 400 * 1024;

/** A picture: the one there is, another one from a file, or none. One that came back with a problem elsewhere is kept. */
export function LogoField({
  name,
  label,
  logo,
  hint,
}: {
  readonly name: string;
  readonly label: string;
  readonly logo: { readonly width: number; readonly height: number } | null;
  readonly hint: ReactNode;
}) {
  const { id, value, problem: found } = useField(name);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const problem = tooLarge ?? found;
  const kept = found ? '' : value;
  const refuseTooLarge = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    const isTooLarge = file !== undefined && file.size > MOST_TO_SEND;
    setTooLarge(isTooLarge ? `${file.name} is too large and was not taken. A logo has at most 24 KB.` : null);
    if (isTooLarge) input.value = '';
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {logo && (
        <div className="flex flex-wrap items-center gap-3">
          <img
            src={`/page/looks/logo${name === 'logo' ? '' : '?dark'}`}
            alt="As it is now"
            width={logo.width}
            height={logo.height}
            className={`h-8 w-auto rounded border p-1 ${name === 'logo' ? 'bg-[#fff]' : 'bg-[#1b1b20]'}`}
          />
          <Check name={`${name}.none`}>Show it no longer</Check>
        </div>
      )}
      {kept !== '' && (
        <>
          <input type="hidden" name={name} value={kept} autoComplete="off" />
          <p className="text-sm">The picture you chose is kept, and goes along when you send this again.</p>
        </>
      )}
      <input
        type="file"
        id={id}
        name={name}
        onChange={refuseTooLarge}
        accept="image/png,image/webp,image/svg+xml"
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
        className="w-full text-sm file:me-3 file:rounded-lg file:border file:border-edge file:bg-card file:px-3 file:py-1.5 file:text-ink"
      />
      <div role={tooLarge ? 'alert' : undefined} className="contents">
        <FieldProblem id={id} problem={problem} />
      </div>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
    </div>
  );
}
