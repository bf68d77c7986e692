import type { Commitment } from '@candor/incidents';
import type { Text } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import { endedLatest, openFirst, standingOf } from '../model/commitments/standing.ts';
import type { ToldCommitment } from '../model/commitments/told-commitment.ts';
import { newestOfCommitment } from '../model/commitments/told-commitment.ts';
import type { SiteModel } from '../model/site-model.ts';
import { wordsTold } from '../model/told-redaction.ts';
import { dateAndTime } from './told-markdown.ts';

const STANDING = { missed: 'overdue', open: 'open', kept: 'done', dropped: 'dropped' } as const;

/** What was committed to after an incident, as it stands now, as blocks of Markdown; none where that is nothing. */
export function commitmentLines(model: SiteModel, commitments: readonly ToldCommitment[]): string[] {
  if (commitments.length === 0) return [];
  const inOrder = [...openFirst(commitments), ...endedLatest(commitments)];
  const lead = 'As it stands now, beside the text below, which stays as it was published. Days are the page’s.';
  return ['## What we committed to', lead, inOrder.map((it) => item(model, it)).join('\n'), '---'];
}

function item(model: SiteModel, commitment: ToldCommitment): string {
  const { state } = commitment;
  const { index } = newestOfCommitment(commitment);
  const first = `- ${line(model, state.title)}, by ${state.due}: ${STANDING[standingOf(state)]} (record ${index})`;
  return [first, ...story(model, state).map((words) => `  - ${words}`)].join('\n');
}

/** What happened to it, in the order in which it was told. */
function story(model: SiteModel, { slips, missed, state, end }: Commitment): string[] {
  const moved = slips.map(({ index, from, to, reason, recordedAt }) => ({
    index: index ?? 0,
    words: `Moved from ${from} to ${to}, told ${dateAndTime(recordedAt)}: ${line(model, reason)}`,
  }));
  const passed = missed.map(({ index, due, recordedAt }) => ({
    index: index ?? 0,
    words: `${due} passed without it, told ${dateAndTime(recordedAt)}`,
  }));
  const told = [...moved, ...passed].sort((one, other) => one.index - other.index).map(({ words }) => words);
  if (end === null) return told;
  return [
    ...told,
    `${state === 'kept' ? 'Done' : 'Dropped'}, told ${dateAndTime(end.recordedAt)}: ${line(model, end.text)}`,
  ];
}

/** A text on one line, and nothing of it Markdown; once it was destroyed that, when and on what ground. */
function line(model: SiteModel, text: Text): string {
  return text.text === null ? wordsTold(model, text) : escapeMarkdown(text.text);
}
