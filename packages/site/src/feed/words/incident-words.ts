import { INCIDENT_WORDS } from '../../html/words/status-words.ts';
import { commitmentsOf } from '../../model/commitments/told-commitment.ts';
import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import { newestRevision } from '../../model/told-postmortem.ts';
import { wordsTold } from '../../model/told-redaction.ts';
import type { FedPage } from '../fed-page.ts';
import { dateAndTime } from './dates.ts';
import type { Words } from './paragraph.ts';
import { paragraph, plain } from './paragraph.ts';
import { postmortemWords } from './postmortem-words.ts';
import { wordingWords } from './rewording-words.ts';

/** What was told of an incident, newest first: its updates, and its postmortem where it was published last. */
export function incidentWords(page: FedPage, incident: ToldIncident): Words[] {
  const { id } = incident.state;
  const postmortem = page.model.postmortems.get(id);
  const commitments = commitmentsOf(page.model, id);
  return [
    ...updatesOf(incident).map((update) => ({ index: update.index, words: updateWords(update, page) })),
    ...(postmortem
      ? [{ index: newestRevision(postmortem).index, words: postmortemWords(postmortem, page, commitments) }]
      : []),
  ]
    .sort((one, other) => other.index - one.index)
    .map(({ words }) => words);
}

/** One update of an incident. */
export function updateWords(update: ToldUpdate, { model, inZone }: FedPage): Words {
  const text = wordingWords(model, update, plain(update, wordsTold(model, update.text)));
  return paragraph(
    { told: update, status: INCIDENT_WORDS[update.status], text, next: nextWords(update, { model, inZone }) },
    inZone,
  );
}

/** By when the next update is promised, or that it is not any more, and why. */
function nextWords({ promise }: ToldUpdate, { model, inZone }: Pick<FedPage, 'model' | 'inZone'>): string | null {
  if (!promise) return null;
  const by = dateAndTime(inZone(promise.due));
  if (!promise.withdrawal) return `Next update by ${by}`;
  return `The update promised by ${by} is not promised any more: ${wordsTold(model, promise.withdrawal.reason)}`;
}
