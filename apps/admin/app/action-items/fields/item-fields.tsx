import { ACTION_KINDS, PRIORITIES } from '@candor/incidents';
import { Choice, TextField } from '../../forms/field.tsx';
import { KIND_CHOICES, PRIORITY_WORDS } from '../words.ts';

/** What an action item says. Its day is left out where readers were told of one: that is moved in public. */
export function ItemFields({ hasDay }: { readonly hasDay: boolean }) {
  return (
    <>
      <TextField
        name="title"
        label="What is to be done"
        required
        autoComplete="off"
        maxLength={200}
        hint="Begin with a verb, and name what can be seen to be done."
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice name="kind" label="What it is for">
          {ACTION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_CHOICES[kind]}
            </option>
          ))}
        </Choice>
        <Choice name="priority" label="Priority">
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {PRIORITY_WORDS[priority]}
            </option>
          ))}
        </Choice>
        <TextField
          name="owner"
          label="Owner"
          autoComplete="off"
          maxLength={120}
          hint="A role or a team, not a person: the log keeps no names."
        />
        {hasDay && <TextField name="due" label="Due by the end of" type="date" />}
      </div>
      <TextField
        name="tracker"
        label="Tracker"
        type="url"
        inputMode="url"
        autoComplete="off"
        hint="The whole address of the ticket, if there is one."
      />
    </>
  );
}
