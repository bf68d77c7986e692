import { TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import { Preset } from '../../forms/preset.tsx';
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
          <Preset key={minutes} name="promise" value={preset} isChosen={chosen === String(minutes)}>
            {text}
            <small className="block text-xs leading-tight opacity-85">{minutes} min</small>
          </Preset>
        ))}
        <Preset name="promise" value="other" isChosen={chosen === 'other'}>
          Other
        </Preset>
        <Preset name="promise" value="none" isChosen={chosen === 'none'}>
          None
        </Preset>
      </div>
      <div className="hidden group-has-[input[value=other]:checked]/promise:block">
        <TextField name="nextUpdateBy" label={`Time of the next word, ${zoneName}`} type="datetime-local" />
      </div>
    </fieldset>
  );
}
