import { worstOf } from '@candor/features';
import type { Incident } from '@candor/incidents';
import { applyChanges } from '@candor/incidents';
import type { Moment, ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import type { Tone } from '../words/status-words.ts';
import { STATUS_TONES } from '../words/status-words.ts';

/** One moment of the timeline with what readers knew by then. */
export interface Telling {
  readonly moment: Moment;
  /** How the incident stood once this was told. */
  readonly tone: Tone;
  /** The update before it. */
  readonly before: ToldUpdate | null;
}

/** The moments of an incident, newest first. */
export function tellings(incident: ToldIncident): Telling[] {
  let claims: Incident['claims'] = {};
  let tone: Tone = 'open';
  let before: ToldUpdate | null = null;
  const told: Telling[] = [];
  for (const moment of incident.moments) {
    if (moment.kind === 'update') {
      claims = applyChanges(claims, moment.changes);
      const worst = worstOf(Object.values(claims));
      if (moment.status === 'resolved' || worst !== 'operational' || tone !== 'open') tone = STATUS_TONES[worst];
    }
    told.push({ moment, tone, before });
    if (moment.kind === 'update') before = moment;
  }
  return told.reverse();
}
