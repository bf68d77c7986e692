import { OverrideImpact } from '@candor/incidents';
import type { Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { about, said } from './about.server.ts';

/** Sets the public impact by hand, or lets it follow the features again. */
export const overrideImpact: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const { reason = '' } = acting.fields;
  const input = parsed(OverrideImpact, { incidentId, impact: typed(acting.fields, 'impact'), reason });
  const { index } = await acting.api.ask.incidents.overrideImpact.mutate({ ...input, commandId });
  return said(acting, index);
};
