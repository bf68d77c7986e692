import type { NoteRow, Row, Timeline, UpdateRow } from '@candor/timeline';
import { headlineOf, instantInWords, statusInWords } from '@candor/timeline';
import type { Block, Sentence } from '../document.ts';
import { listed, nameOf } from './phrases.ts';

type Spoken = Extract<Row, { readonly kind: 'update' | 'impact' }>;

/** What readers were told, word by word, in the order in which they were. */
export function toldBlocks({ byRecorded }: Timeline): Block[] {
  return byRecorded.flatMap((row) => (row.kind === 'update' || row.kind === 'impact' ? [quoteOf(row)] : []));
}

/** What the team noted for itself, word by word. */
export function noteBlocks({ byRecorded }: Timeline): Block[] {
  return byRecorded.flatMap((row) => (row.kind === 'note' ? [quoteOf(row)] : []));
}

function quoteOf(row: Spoken | NoteRow): Block {
  const beside = [...happened(row), ...(row.kind === 'update' ? [...changes(row), ...promise(row)] : [])];
  const heading = `${instantInWords(row.recordedAt)}: ${headlineOf(row)}`;
  return { kind: 'quote', heading, text: row.text, at: row.recordedAt, source: row.source, beside };
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
