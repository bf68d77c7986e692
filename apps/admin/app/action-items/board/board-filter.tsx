import { ACTION_KINDS, PRIORITIES } from '@candor/incidents';
import { Form, Link } from '@remix-run/react';
import { Button } from '../../forms/button.tsx';
import { Choice } from '../../forms/field.tsx';
import { FormContext } from '../../forms/form-context.ts';
import { KIND_WORDS, PRIORITY_WORDS } from '../words.ts';
import type { BoardView } from './board-view.server.ts';

const NAME = 'board';

const STATES = {
  open: 'Open',
  overdue: 'Overdue',
  committed: 'Open commitments',
  done: 'Done',
  dropped: 'Dropped',
  all: 'All of them',
} as const;

/** Which action items are shown; it stands in the address, so that a view can be kept. */
export function BoardFilter({ view }: { readonly view: BoardView }) {
  const { fields, owners, nobody, isFiltered } = view;
  return (
    <FormContext.Provider value={{ form: NAME, answer: null, first: fields }}>
      <Form
        key={JSON.stringify(fields)}
        role="search"
        aria-label="Which action items"
        className="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
      >
        {fields.incident && <input type="hidden" name="incident" value={fields.incident} />}
        <Choice name="state" label="That are">
          {Object.entries(STATES).map(([state, words]) => (
            <option key={state} value={state}>
              {words}
            </option>
          ))}
        </Choice>
        <Choice name="owner" label="Owned by">
          <option value="">Anybody</option>
          <option value={nobody}>Nobody yet</option>
          {owners.map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
        </Choice>
        <Choice name="kind" label="To">
          <option value="">Anything</option>
          {ACTION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </Choice>
        <Choice name="priority" label="Of priority">
          <option value="">Any</option>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_WORDS[priority]}
            </option>
          ))}
        </Choice>
        <div className="col-span-2 flex items-end gap-3 pb-0.5 lg:col-span-1">
          <Button look="go">Show</Button>
          {isFiltered && <Link to="/action-items">All open ones</Link>}
        </div>
      </Form>
    </FormContext.Provider>
  );
}
