import { MarkMilestone } from '@candor/incidents';
import type { Handler } from '../../asking/acting.server.ts';
import { Invalid, parsed } from '../../forms/sent/problems.ts';
import { about, done, happenedAt } from './about.server.ts';

/** Says when a moment of the incident was. */
export const markMilestone: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const at = await happenedAt(acting);
  if (at === null) throw new Invalid([{ field: 'happenedAt', message: 'Give the time it happened.' }]);
  const input = parsed(MarkMilestone, { incidentId, milestone: acting.fields.milestone, happenedAt: at });
  await acting.api.ask.incidents.markMilestone.mutate({ ...input, commandId });
  return done(acting, 'milestone');
};

/** Takes a marked moment back. */
export const takeBackMilestone: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const input = parsed(MarkMilestone, { incidentId, milestone: acting.fields.milestone, happenedAt: null });
  await acting.api.ask.incidents.markMilestone.mutate({ ...input, commandId });
  return done(acting, 'milestone');
};
