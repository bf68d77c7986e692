import { TextField } from '../../../forms/field.tsx';
import { useField } from '../../../forms/form-context.ts';
import { Preset } from '../../../forms/preset.tsx';
import { LENGTHS } from '../../planning/lengths.ts';

/** How long each window takes. */
export function LengthField() {
  const { value } = useField('lasts');
  return (
    <fieldset className="group/length grid gap-2">
      <legend className="mb-1 text-sm text-soft">Each takes</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(4.4rem,1fr))] gap-1.5">
        {LENGTHS.map(({ minutes, words }) => (
          <Preset key={minutes} name="lasts" value={String(minutes)} isChosen={value === String(minutes)}>
            {words}
          </Preset>
        ))}
        <Preset name="lasts" value="other" isChosen={value === 'other'}>
          Other
        </Preset>
      </div>
      <div className="hidden group-has-[input[value=other]:checked]/length:block">
        <TextField name="minutes" label="Minutes" type="number" min={1} max={10080} inputMode="numeric" />
      </div>
    </fieldset>
  );
}
