import type { ToldIncident } from '../told-incident.ts';
import { keptUp } from './kept-up.ts';

/** The incidents of which words were corrected or withdrawn, in no order. */
export const rewordedIncidents = keptUp(
  () => new Set<ToldIncident>(),
  (reworded, incident) => {
    if (incident.moments.some(({ kind }) => kind === 'correction' || kind === 'withdrawal')) reworded.add(incident);
  },
);
