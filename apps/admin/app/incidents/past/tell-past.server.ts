import { BackfillIncident } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { typed } from '../../forms/sent/fields.ts';
import type { Problem } from '../../forms/sent/problems.ts';
import { all, Invalid, parsed } from '../../forms/sent/problems.ts';
import { typedTime } from '../../time/typed-time.ts';
import { readSaid } from '../composer/read-message.server.ts';
import { updateCount } from './update-count.ts';

const Heading = BackfillIncident.pick({ title: true, severity: true });

/** Tells an incident that is over, with all its updates at once. */
export const tellPast: Handler = async ({ api, fields }) => {
  const { page, now } = await api.now();
  const at = { timeZone: page.timeZone, now };
  const { commandId = '', title = '' } = fields;
  const positions = Array.from({ length: updateCount(fields) }, (_, position) => position);
  const { heading, ...updates } = await all({
    heading: () => parsed(Heading, { title, severity: typed(fields, 'severity') }),
    ...Object.fromEntries(
      positions.map((position) => [position, () => readUpdate(fields, `updates.${position}.`, at)]),
    ),
  });
  const { incidentId, index } = await api.ask.incidents.backfill.mutate({
    ...heading,
    updates: Object.values(updates),
    commandId,
  });
  return redirect(`/incidents/${incidentId}?said=${index}#said`, 303);
};

/** Room for one more update. */
export const moreUpdates: Handler = async ({ fields }) => ({ ...fields, count: String(updateCount(fields) + 1) });

/** Without the last update. */
export const fewerUpdates: Handler = async ({ fields }) => ({ ...fields, count: String(updateCount(fields) - 1) });

async function readUpdate(fields: Fields, prefix: string, at: { readonly timeZone: string; readonly now: Instant }) {
  const { said, happenedAt, editedAtSource } = await all({
    said: () => readSaid(fields, prefix),
    happenedAt: () => readHappened(fields, `${prefix}happenedAt`, at),
    editedAtSource: () => typedTime(fields, `${prefix}editedAtSource`, { ...at, meant: 'past' }),
  });
  if (editedAtSource !== null && editedAtSource < happenedAt) throw new Invalid([editedTooEarly(prefix)]);
  return { ...said, happenedAt, editedAtSource };
}

function editedTooEarly(prefix: string): Problem {
  return {
    field: `${prefix}editedAtSource`,
    message: 'The source cannot have edited this before it happened. Check both times.',
  };
}

function readHappened(
  fields: Fields,
  field: string,
  at: { readonly timeZone: string; readonly now: Instant },
): Instant {
  const happenedAt = typedTime(fields, field, { ...at, meant: 'past' });
  if (happenedAt) return happenedAt;
  throw new Invalid([{ field, message: 'Give the time it happened.' }]);
}
