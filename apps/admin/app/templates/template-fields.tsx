import { INCIDENT_STATUSES } from '@candor/incidents';
import { INCIDENT_WORDS } from '@candor/site';
import { Choice, TextArea, TextField } from '../forms/field.tsx';
import type { TemplatesScreenView } from './templates-view.server.ts';

/** What a template is made of. */
export function TemplateFields({ variables }: Pick<TemplatesScreenView, 'variables'>) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField name="name" label="Name, for the team" required />
        <Choice name="use" label="For">
          <option value="incident">updates of incidents</option>
          <option value="maintenance">maintenance</option>
          <option value="postmortem">postmortems</option>
        </Choice>
        <Choice name="status" label="Status it suggests">
          <option value="">none</option>
          {INCIDENT_STATUSES.map((status) => (
            <option key={status} value={status}>
              {INCIDENT_WORDS[status].toLowerCase()}
            </option>
          ))}
        </Choice>
      </div>
      <TextField name="title" label="Title, if it begins something" />
      <TextArea name="text" label="Text" rows={5} required hint={<Variables variables={variables} />} />
    </>
  );
}

function Variables({ variables }: Pick<TemplatesScreenView, 'variables'>) {
  return (
    <>
      {variables.map(({ use, variables: names }) => (
        <span key={use} className="block">
          For {use === 'incident' ? 'incidents' : 'maintenance'}: {names.map(({ name }) => `[${name}]`).join(' ')}
        </span>
      ))}
      <span className="block">
        For postmortems: the sections as headings, such as ## Summary (required), and below each the question to ask
      </span>
    </>
  );
}
