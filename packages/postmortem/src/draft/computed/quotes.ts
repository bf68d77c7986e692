import { CORRECTION_WORDS } from '@candor/incidents';
import { firstSentence } from '@candor/markdown';
import type { CorrectionRow, NoteRow, Row, Timeline, UpdateRow, WithdrawalRow } from '@candor/timeline';
import { headlineOf, instantInWords, statusInWords } from '@candor/timeline';
import type { Block, Sentence } from '../../document.ts';
import { listed, nameOf } from '../phrases.ts';

type Spoken = Extract<Row, { readonly kind: 'update' | 'impact' }>;

/**
 * What readers were told, word by word, in the order in which they were: what was corrected since in its newest wording,
 * and in the place of what was withdrawn the reason for that.
 */
export function toldBlocks({ byRecorded, communication }: Timeline): Block[] {
  return byRecorded.flatMap((row) => {
    if (row.kind === 'impact') return [quoteOf(row)];
    if (row.kind !== 'update') return [];
    const withdrawal = communication.withdrawals.find((it) => it.updateId === row.id);
    if (row.withdrawn && withdrawal) return [tombstoneOf(row, withdrawal)];
    return [quoteOf(row, corrections(communication.corrections.filter((it) => it.updateId === row.id)))];
  });
}

/** What the team noted for itself, word by word. */
export function noteBlocks({ byRecorded }: Timeline): Block[] {
  return byRecorded.flatMap((row) => (row.kind === 'note' ? [quoteOf(row)] : []));
}

function quoteOf(row: Spoken | NoteRow, corrected: readonly Sentence[] = []): Block {
  const beside = [...corrected, ...happened(row), ...(row.kind === 'update' ? [...changes(row), ...promise(row)] : [])];
  const heading = `${instantInWords(row.recordedAt)}: ${headlineOf(row)}`;
  return { kind: 'quote', heading, text: row.text, at: row.recordedAt, source: row.source, beside };
}

function tombstoneOf(row: UpdateRow, { text, recordedAt, source }: WithdrawalRow): Block {
  const when = instantInWords(recordedAt, row.recordedAt);
  const withdrawn = { text: `Its words were withdrawn at ${when}; these are the reason.`, sources: [source] };
  const heading = `${instantInWords(row.recordedAt)}: ${headlineOf(row)}, withdrawn`;
  const beside = [withdrawn, ...happened(row), ...changes(row), ...promise(row)];
  return { kind: 'quote', heading, text, at: row.recordedAt, source: row.source, beside };
}

/** What the words that are quoted were corrected for, one by one. */
function corrections(rows: readonly CorrectionRow[]): Sentence[] {
  return rows.map(({ revision, change, reason, recordedAt, source }) => {
    const why = firstSentence(reason, { day: recordedAt.slice(0, 10) });
    const text = `Corrected at ${instantInWords(recordedAt)}, revision ${revision} (${CORRECTION_WORDS[change]}): ${why}`;
    return { text, sources: [source] };
  });
}

/** When it happened, unless that was the minute in which it was said. */
function happened({ happenedAt, recordedAt, source }: Row): Sentence[] {
  if (happenedAt.slice(0, 16) === recordedAt.slice(0, 16)) return [];
  return [{ text: `It happened at ${instantInWords(happenedAt, recordedAt)}.`, sources: [source] }];
}

/** The features that changed, those of one change together. */
function changes({ changes: told, source }: UpdateRow): Sentence[] {
  if (told.length === 0) return [];
  const names = new Map<string, string[]>();
  for (const change of told) {
    const turn = `from ${statusInWords(change.from)} to ${statusInWords(change.to)}`;
    names.set(turn, [...(names.get(turn) ?? []), nameOf(change)]);
  }
  const turns = [...names].map(([turn, features]) => `${turn}: ${listed(features)}`).join('; ');
  return [{ text: `Changed ${turns}.`, sources: [source] }];
}

function promise({ nextUpdateBy, recordedAt, source }: UpdateRow): Sentence[] {
  if (nextUpdateBy === null) return [];
  return [{ text: `The next update was promised by ${instantInWords(nextUpdateBy, recordedAt)}.`, sources: [source] }];
}
