import { ROLES } from '@candor/log';
import { Form, Link } from '@remix-run/react';
import { Button } from '../forms/button.tsx';
import { Choice, TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import type { AuditView } from './audit-view.server.ts';

const NAME = 'filter';

/** What acts are sought by; it stands in the address, so that a search can be kept. */
export function AuditFilter({ view }: { readonly view: AuditView }) {
  const { fields, answer, acts, zoneName, isSought } = view;
  return (
    <FormContext.Provider value={{ form: NAME, answer, first: fields }}>
      <Form key={JSON.stringify(fields)} role="search" className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <TextField name="person" label="Who" hint="Part of a name or address." autoComplete="off" maxLength={200} />
        <Choice name="role" label="In which role">
          <option value="">Any</option>
          {[...ROLES, 'clock'].map((role) => (
            <option key={role}>{role}</option>
          ))}
        </Choice>
        <Choice name="act" label="What was done">
          <option value="">Anything</option>
          {acts.map(({ act, words }) => (
            <option key={act} value={act}>
              {words}
            </option>
          ))}
        </Choice>
        <TextField
          name="subject"
          label="To what"
          hint="Such as page or incident/ID."
          autoComplete="off"
          maxLength={200}
        />
        <TextField name="from" label={`From (${zoneName})`} type="datetime-local" />
        <TextField name="to" label={`To (${zoneName})`} type="datetime-local" />
        <TextField name="text" label="Words anywhere in it" type="search" autoComplete="off" maxLength={200} />
        <div className="flex items-end gap-3 pb-0.5">
          <Button look="go">Search</Button>
          {isSought && <Link to="/audit">Everything</Link>}
        </div>
      </Form>
    </FormContext.Provider>
  );
}
