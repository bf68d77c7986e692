import type { ReactNode } from 'react';
import { TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import type { PromisePreset } from './promise-presets.server.ts';

/** When the next word is promised. A resolved incident promises none. */
export function PromiseChoice({
  presets,
  zoneName,
}: {
  readonly presets: readonly PromisePreset[];
  readonly zoneName: string;
}) {
  const { value } = useField('promise');
  const chosen = value.split(' ')[0];
  return (
    <fieldset className="group/promise grid gap-2 group-has-[input[value=resolved]:checked]/message:hidden">
      <legend className="mb-1 text-sm text-soft">Next word by</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(3.9rem,1fr))] gap-1.5">
        {presets.map(({ minutes, text, value: preset }) => (
          <Preset key={minutes} value={preset} isChosen={chosen === String(minutes)}>
            {text}
            <small className="block text-xs leading-tight opacity-85">{minutes} min</small>
          </Preset>
        ))}
        <Preset value="other" isChosen={chosen === 'other'}>
          Other
        </Preset>
        <Preset value="none" isChosen={chosen === 'none'}>
          None
        </Preset>
      </div>
      <div className="hidden group-has-[input[value=other]:checked]/promise:block">
        <TextField name="nextUpdateBy" label={`Time of the next word, ${zoneName}`} type="datetime-local" />
      </div>
    </fieldset>
  );
}

function Preset({
  value,
  isChosen,
  children,
}: {
  readonly value: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className="grid content-center rounded-lg border border-edge px-1 py-1 text-center text-sm has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" name="promise" value={value} defaultChecked={isChosen} className="sr-only" />
      {children}
    </label>
  );
}
