import type { IncidentStatus } from '@candor/incidents';
import { INCIDENT_STATUSES } from '@candor/incidents';
import { INCIDENT_WORDS } from '@candor/site';
import { FieldProblem } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';

/** The status an update sets, as radio buttons side by side. */
export function StatusSegments({
  name = 'status',
  statuses = INCIDENT_STATUSES,
}: {
  readonly name?: string;
  readonly statuses?: readonly IncidentStatus[];
}) {
  return <Segments name={name} choices={statuses.map((status) => ({ status, word: INCIDENT_WORDS[status] }))} />;
}

/** Statuses side by side, each with its word. */
export function Segments({
  name = 'status',
  choices,
  chosen,
}: {
  readonly name?: string;
  readonly choices: readonly { readonly status: string; readonly word: string }[];
  /** What was chosen before; where it is not among the choices any more, none is checked. */
  readonly chosen?: string | undefined;
}) {
  const { id, value, problem } = useField(name);
  const first = chosen ?? value;
  return (
    <fieldset>
      <legend className="sr-only">Status</legend>
      <div className="grid grid-cols-2 overflow-hidden rounded-lg border border-edge text-center text-[0.83rem] min-[23rem]:flex min-[23rem]:*:grow">
        {choices.map(({ status, word }, position) => (
          <label
            key={status}
            className="px-0.5 py-1.5 has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-current"
          >
            <input
              type="radio"
              id={position === 0 ? id : undefined}
              name={name}
              value={status}
              defaultChecked={first === status}
              className="sr-only"
            />
            {word}
          </label>
        ))}
      </div>
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  );
}
