import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { TextArea, TextField } from '../forms/field.tsx';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';
import { useMay } from '../roles/use-may.ts';

/** What the page says of itself. */
export interface PageSettings {
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly about: string | null;
}

export function PageScreen({
  settings,
  isChanged,
  zones,
}: {
  readonly settings: PageSettings;
  readonly isChanged: boolean;
  readonly zones: readonly string[];
}) {
  const isAdmin = useMay('admin');
  const { name, url, timeZone, about } = settings;
  return (
    <Screen title="Page" isNarrow>
      {isChanged && <Done>Saved. Every page is made anew with it in a moment.</Done>}
      <p className="text-soft">All of this is public. {!isAdmin && 'Admins change it.'}</p>
      <ActionForm
        name="page"
        intent="change-page"
        first={{ name, url, timeZone, about: about ?? '' }}
        className="grid gap-4"
      >
        <fieldset disabled={!isAdmin} className="grid gap-4">
          <legend className="sr-only">What the page says of itself</legend>
          <TextField name="name" label="Name" required />
          <TextField name="url" label="Address that readers use" type="url" required />
          <TextField
            name="timeZone"
            label="Time zone"
            list="zones"
            required
            autoComplete="off"
            hint="Such as Europe/Berlin or Etc/UTC. The console shows and reads times in it."
          />
          <datalist id="zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <TextArea name="about" label="A notice on every page (may stay empty)" rows={3} />
          {isAdmin && (
            <div>
              <Button look="go">Save for everyone</Button>
            </div>
          )}
        </fieldset>
      </ActionForm>
    </Screen>
  );
}
