import { TextField } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';
import { Preset } from '../../forms/preset.tsx';
import { LENGTHS } from './lengths.ts';

/** When work is planned to begin, and how long it takes or when it ends. */
export function WindowFields({ zoneName }: { readonly zoneName: string }) {
  const { value } = useField('lasts');
  const end = useField('scheduledUntil');
  return (
    <div className="group/window grid gap-4">
      <TextField name="scheduledFor" label={`Begins at, ${zoneName}`} type="datetime-local" required />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm text-soft">Takes</legend>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(4.4rem,1fr))] gap-1.5">
          {LENGTHS.map(({ minutes, words }) => (
            <Preset key={minutes} name="lasts" value={String(minutes)} isChosen={value === String(minutes)}>
              {words}
            </Preset>
          ))}
          <Preset name="lasts" value="other" isChosen={value === 'other'}>
            Until…
          </Preset>
        </div>
        <div className={end.problem ? '' : 'hidden group-has-[input[value=other]:checked]/window:block'}>
          <TextField name="scheduledUntil" label={`Ends at, ${zoneName}`} type="datetime-local" />
        </div>
      </fieldset>
    </div>
  );
}

/** When work begins and ends, both as times. */
export function BothTimes({ zoneName, isBegun }: { readonly zoneName: string; readonly isBegun: boolean }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {!isBegun && <TextField name="scheduledFor" label={`Begins at, ${zoneName}`} type="datetime-local" required />}
      <TextField name="scheduledUntil" label={`Ends at, ${zoneName}`} type="datetime-local" required />
    </div>
  );
}
