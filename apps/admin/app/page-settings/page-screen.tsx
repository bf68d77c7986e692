import type { Language } from '@candor/record';
import { Link } from '@remix-run/react';
import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { TextArea, TextField } from '../forms/field.tsx';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';
import { RedactEverywhere } from '../redactions/redact-link.tsx';
import { useMay } from '../roles/use-may.ts';
import { ImprintForm } from './imprint-form.tsx';
import { LanguagesForm } from './languages/languages-form.tsx';
import { ApprovalsForm } from './postmortems/approvals-form.tsx';
import { TermForm } from './postmortems/term-form.tsx';

/** What the page says of itself. */
export interface PageSettings {
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly about: string | null;
  readonly languages: readonly Language[];
  readonly imprint: string | null;
  readonly postmortemTerm: number | null;
  readonly postmortemApprovals: number;
}

export function PageScreen({
  settings,
  changed,
  zones,
  termEffect,
}: {
  readonly settings: PageSettings;
  /** What was changed just now: `page`, `languages`, `postmortems`, `approvals` or `imprint`. */
  readonly changed: string | null;
  readonly zones: readonly string[];
  /** What the number of working days comes to. */
  readonly termEffect: string;
}) {
  const isAdmin = useMay('admin');
  const { name, url, timeZone, about } = settings;
  return (
    <Screen title="Page" isNarrow>
      {changed !== null && (
        <Done>Saved.{changed !== 'approvals' && ' Every page is made anew with it in a moment.'}</Done>
      )}
      <p className="text-soft">
        All of this is public, but for the approvals of postmortems. {!isAdmin && 'Admins change it. '}
        Logo, colours and links have <Link to="/page/looks">a screen of their own, with a preview</Link>. What writers
        are advised before they publish is set under <Link to="/page/writing-help">Writing help</Link>.
      </p>
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
      <section aria-labelledby="languages" className="grid gap-3 border-t pt-5">
        <h2 id="languages" className="font-semibold">
          Languages
        </h2>
        <LanguagesForm languages={settings.languages} isAdmin={isAdmin} />
      </section>
      <section aria-labelledby="postmortems" className="grid gap-3 border-t pt-5">
        <h2 id="postmortems" className="font-semibold">
          Postmortems
        </h2>
        <TermForm workingDays={settings.postmortemTerm} effect={termEffect} isAdmin={isAdmin} />
        <ApprovalsForm needed={settings.postmortemApprovals} isAdmin={isAdmin} />
      </section>
      <section aria-labelledby="imprint" className="grid gap-3 border-t pt-5">
        <h2 id="imprint" className="font-semibold">
          Imprint
        </h2>
        <ImprintForm imprint={settings.imprint} isAdmin={isAdmin} />
      </section>
      <RedactEverywhere />
    </Screen>
  );
}
