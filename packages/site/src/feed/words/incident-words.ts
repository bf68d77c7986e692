import { wordsOf } from '@candor/log';
import { INCIDENT_WORDS } from '../../html/words/status-words.ts';
import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { InZone } from '../fed-page.ts';
import type { Words } from './paragraph.ts';
import { paragraph, plain } from './paragraph.ts';

/** An incident's updates, newest first. */
export function incidentWords(incident: ToldIncident, inZone: InZone): Words[] {
  return updatesOf(incident)
    .map((update) => updateWords(update, inZone))
    .reverse();
}

/** One update of an incident. */
export function updateWords(update: ToldUpdate, inZone: InZone): Words {
  const promised = update.promise && inZone(update.promise.due);
  const text = plain(update, wordsOf(update.text));
  return paragraph({ told: update, status: INCIDENT_WORDS[update.status], text, promised }, inZone);
}
