import { commitmentSummary } from '../../html/commitments/summary.ts';
import { calendarIn } from '../../html/words/calendar.ts';
import { speechIn } from '../../language/speech.ts';
import type { CommitmentKind, CommitmentMoment, ToldCommitment } from '../../model/commitments/told-commitment.ts';
import { titleIn } from '../../model/related.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { wordsTold } from '../../model/told-redaction.ts';
import type { FedPage } from '../fed-page.ts';
import type { Words } from './paragraph.ts';
import { paragraph } from './paragraph.ts';

/** What a feed tells each thing about a commitment under, and what goes before its title then. */
export const COMMITMENT_HEADS: Readonly<Record<CommitmentKind, string>> = {
  commitment: 'Commitment',
  'commitment-moved': 'Commitment moved',
  'commitment-kept': 'Commitment kept',
  'commitment-dropped': 'Commitment dropped',
  'commitment-late': 'Commitment overdue',
};

/** One thing that was told of a commitment: what it is, what was said of it, and after which incident it was made. */
export function commitmentWords(
  { incidentId }: ToldCommitment,
  moment: CommitmentMoment,
  { model, inZone }: FedPage,
): Words {
  const lines = [wordsTold(model, moment.state.title), saidOf(model, moment), `After: ${titleIn(model, incidentId)}`];
  return paragraph({ told: moment, status: COMMITMENT_HEADS[moment.kind], text: lines.join('\n') }, inZone);
}

/** How many commitments an incident has, and how they stand: `3 commitments: 1 overdue, 2 done`. */
export function commitmentsLine(commitments: readonly ToldCommitment[]): string {
  return commitmentSummary(speechIn('en'), commitments);
}

function saidOf(model: SiteModel, { kind, state }: CommitmentMoment): string {
  const { due, slips, end } = state;
  switch (kind) {
    case 'commitment':
      return `Due by ${day(due)}`;
    case 'commitment-moved': {
      const slip = slips.at(-1);
      return slip ? `Moved from ${day(slip.from)} to ${day(slip.to)}: ${wordsTold(model, slip.reason)}` : '';
    }
    case 'commitment-kept':
      return end ? `Done: ${wordsTold(model, end.text)}` : '';
    case 'commitment-dropped':
      return end ? `It will not be done: ${wordsTold(model, end.text)}` : '';
    case 'commitment-late':
      return `${day(due)} passed without it`;
  }
}

function day(iso: string): string {
  return calendarIn('en').dayWithYear(iso);
}
