import { Form } from '@remix-run/react';
import { Button } from '../forms/button.tsx';
import { Choice, TextField } from '../forms/field.tsx';
import { FormContext } from '../forms/form-context.ts';
import type { SearchScreenView } from './search-view.server.ts';
import { KIND_CHOICES, STATE_CHOICES } from './search-words.ts';

/** What to look for, and where. */
export function SearchForm({ view: { asked, problem } }: { readonly view: SearchScreenView }) {
  const { q, kind, state, from, to } = asked;
  const fields = { q, kind, state, from, to };
  const answer = { id: 'asked', form: 'search', fields, problems: problem ? [problem] : [], code: null };
  return (
    <FormContext.Provider value={{ form: 'search', answer, first: {} }}>
      <Form key={JSON.stringify(fields)} action="/search" className="grid gap-3">
        <TextField name="q" label="Words" type="search" maxLength={200} autoComplete="off" />
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          <Choice name="kind" label="in">
            {KIND_CHOICES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Choice>
          <Choice name="state" label="of what is">
            {STATE_CHOICES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Choice>
          <TextField name="from" label="from the day" type="date" />
          <TextField name="to" label="to the day" type="date" />
        </div>
        <div>
          <Button look="go">Search</Button>
        </div>
      </Form>
    </FormContext.Provider>
  );
}
