import type { Commitment } from '@candor/incidents';
import type { Text } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import { inOrder, standingOf } from '../model/commitments/standing.ts';
import type { ToldCommitment } from '../model/commitments/told-commitment.ts';
import { newestOfCommitment, turnsOf } from '../model/commitments/told-commitment.ts';
import type { SiteModel } from '../model/site-model.ts';
import { wordsTold } from '../model/told-redaction.ts';
import { dateAndTime } from './told-markdown.ts';

const STANDING = { missed: 'overdue', open: 'open', kept: 'done', dropped: 'dropped' } as const;

/** What was committed to after an incident, as it stands now, as blocks of Markdown; none where that is nothing. */
export function commitmentLines(model: SiteModel, commitments: readonly ToldCommitment[]): string[] {
  if (commitments.length === 0) return [];
  const lead = 'As it stands now, beside the text below, which stays as it was published. Days are the page’s.';
  return [
    '## What we committed to',
    lead,
    inOrder(commitments)
      .map((it) => item(model, it))
      .join('\n'),
    '---',
  ];
}

function item(model: SiteModel, commitment: ToldCommitment): string {
  const { state } = commitment;
  const { index } = newestOfCommitment(commitment);
  const first = `- ${line(model, state.title)}, by ${state.due}: ${STANDING[standingOf(state)]} (record ${index})`;
  return [first, ...story(model, state).map((words) => `  - ${words}`)].join('\n');
}

/** What happened to it, in the order in which it was told. */
function story(model: SiteModel, commitment: Commitment): string[] {
  const { state, end } = commitment;
  const turns = turnsOf(commitment).map((turn) => {
    const when = `told ${dateAndTime(turn.recordedAt)}`;
    if ('from' in turn) return `Moved from ${turn.from} to ${turn.to}, ${when}: ${line(model, turn.reason)}`;
    return `${turn.due} passed without it, ${when}`;
  });
  if (end === null) return turns;
  const ended = state === 'kept' ? 'Done' : 'Dropped';
  return [...turns, `${ended}, told ${dateAndTime(end.recordedAt)}: ${line(model, end.text)}`];
}

/** A text on one line, and nothing of it Markdown; once it was destroyed that, when and on what ground. */
function line(model: SiteModel, text: Text): string {
  return text.text === null ? wordsTold(model, text) : escapeMarkdown(text.text);
}
