import { AddNote } from '@candor/incidents';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { about, done, happenedAt } from './about.server.ts';

/** Writes an internal note. */
export const addNote: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const { text = '' } = acting.fields;
  const note = parsed(AddNote, { incidentId, text, happenedAt: await happenedAt(acting) });
  await acting.api.ask.incidents.addNote.mutate({ ...note, commandId });
  return done(acting, 'note');
};
