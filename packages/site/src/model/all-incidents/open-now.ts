import { isOpen } from '@candor/incidents';
import type { ToldIncident } from '../told-incident.ts';
import { keptUp } from './kept-up.ts';

/** The incidents that still go on, in no order. */
export const openNow = keptUp(
  () => new Set<ToldIncident>(),
  (open, incident) => {
    if (isOpen(incident.state)) open.add(incident);
    else open.delete(incident);
  },
);
