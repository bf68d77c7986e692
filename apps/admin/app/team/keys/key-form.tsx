import type { Area } from '@candor/log';
import { AREAS } from '@candor/log';
import { ActionForm } from '../../forms/action-form.tsx';
import { useAnswer } from '../../forms/answer.ts';
import { Button } from '../../forms/button.tsx';
import { Choice, TextField } from '../../forms/field.tsx';
import { HandedOut } from '../handed-out.tsx';
import { RoleChoice } from '../role-choice.tsx';

const FORM = 'key';

const AREA_WORDS: Readonly<Record<Area, string>> = {
  now: 'What happens now',
  incidents: 'Incidents',
  maintenance: 'Maintenance',
  features: 'Features',
  page: 'Page',
  postmortems: 'Postmortems',
  learning: 'Learning',
  actionItems: 'Action items',
  team: 'Team',
  keys: 'Api keys',
  audit: 'Audit',
  search: 'Search',
  templates: 'Templates',
  record: 'Record',
};

/** Makes an api key, which is shown once. */
export function KeyForm() {
  const answer = useAnswer(FORM);
  return (
    <section aria-labelledby="new-key" className="grid grid-cols-1 gap-3 rounded-lg border bg-card px-4 py-3.5">
      <h2 id="new-key" className="font-semibold">
        Make an api key
      </h2>
      {answer?.fields.key !== undefined && (
        <HandedOut title={`The key “${answer.fields.made}”.`} secret={answer.fields.key} />
      )}
      <ActionForm name={FORM} intent="create-key" first={{ role: 'viewer' }} className="grid grid-cols-1 gap-3">
        <TextField name="name" label="What it is for" required autoComplete="off" hint="Such as: pager" />
        <RoleChoice />
        <TextField name="expires" label="Ends on (may stay empty)" type="date" hint="As that day begins." />
        <details open={answer !== null && answer.problems.length > 0}>
          <summary className="py-1 text-sm text-soft">Hold it to some things</summary>
          <p className="py-1 text-sm text-soft">
            With nothing chosen it may do what its role may. With something chosen, no more than that.
          </p>
          <div className="grid grid-cols-2 gap-3 py-1 sm:grid-cols-3">
            {AREAS.map((area) => (
              <Choice key={area} name={`scope.${area}`} label={AREA_WORDS[area]}>
                <option value="">–</option>
                <option value="read">Read</option>
                <option value="all">Read and change</option>
              </Choice>
            ))}
          </div>
        </details>
        <div>
          <Button look="go">Make the key</Button>
        </div>
      </ActionForm>
    </section>
  );
}
