import { useState } from 'react';
import { FieldProblem, TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import { Preset } from '../../forms/preset.tsx';
import { Moment } from '../../time/moment.tsx';
import type { PromisePresets } from './promise-presets.server.ts';

/** When the next update is promised. A resolved incident promises none. */
export function PromiseChoice({ presets, zoneName }: { readonly presets: PromisePresets; readonly zoneName: string }) {
  const { id, value, problem } = useField('promise');
  const { choices, usual } = presets;
  const [held, setHeld] = useState<string | null>(null);
  const offered = [...choices.map((it) => it.value), 'other', 'none'];
  const chosen = [held, value].find((it) => it !== null && offered.includes(it)) ?? usual;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      // Other presets begin anew, so that one of them is chosen.
      key={offered.join(' ')}
      onChange={(event) => {
        const { name, value: picked } = event.target as EventTarget & HTMLInputElement;
        if (name === 'promise') setHeld(picked);
      }}
      aria-describedby={`${id}-hint`}
      className="group/promise grid gap-2 outline-none group-has-[input[value=resolved]:checked]/message:hidden"
    >
      <legend className="mb-1 text-sm text-soft">Next update by, {zoneName}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(4.4rem,1fr))] gap-1.5">
        {choices.map(({ value: preset, by, within }) => (
          <Preset key={preset} name="promise" value={preset} isChosen={chosen === preset}>
            <Moment at={by} />
            <small className="block text-xs leading-tight opacity-85">in {within}</small>
          </Preset>
        ))}
        <Preset name="promise" value="other" isChosen={chosen === 'other'}>
          Own time
        </Preset>
        <Preset name="promise" value="none" isChosen={chosen === 'none'}>
          None
        </Preset>
      </div>
      <FieldProblem id={id} problem={problem} />
      <div className="hidden group-has-[input[value=other]:checked]/promise:block">
        <TextField name="nextUpdateBy" label={`Time of the next update, ${zoneName}`} type="datetime-local" />
      </div>
      <p id={`${id}-hint`} className="text-xs text-soft">
        You promise to write by then, not that it works again. Counted from when you publish, to a round five minutes.
      </p>
    </fieldset>
  );
}
