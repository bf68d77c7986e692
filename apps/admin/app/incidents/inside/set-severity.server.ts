import { SetSeverity } from '@candor/incidents';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { about, done } from './about.server.ts';

/** Sets how bad the incident is inside the team. */
export const setSeverity: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const input = parsed(SetSeverity, { incidentId, severity: typed(acting.fields, 'severity') });
  await acting.api.ask.incidents.setSeverity.mutate({ ...input, commandId });
  return done(acting, 'severity');
};
