import type { CorrectionSort } from '@candor/incidents';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { changedParts } from './changed-parts.ts';

type Ask = RequestApi['ask'];

/** A row of an incident or of a maintenance as the api tells it. */
export type WordedRow =
  | Awaited<ReturnType<Ask['incidents']['read']['query']>>['rows'][number]
  | Awaited<ReturnType<Ask['maintenance']['read']['query']>>['rows'][number];

/** What a correction puts right, as the console calls it. */
const SORT_WORDS = {
  typo: 'typo',
  fact: 'fact',
  addition: 'added information',
} as const satisfies Readonly<Record<CorrectionSort, string>>;

/** The same at the head of a row. */
export const SORT_HEADS = {
  typo: 'Typo corrected',
  fact: 'Fact corrected',
  addition: 'Information added',
} as const satisfies Readonly<Record<CorrectionSort, string>>;

/** How an update is worded, how it was, and why that changed. */
export type Wording = ReturnType<typeof wordingOf>;

/** The wordings of all updates that have words, by update. Rows come newest first. */
export function wordingsOf(rows: readonly WordedRow[], clock: Clock): ReadonlyMap<string, Wording> {
  return new Map(
    rows.flatMap((row) => {
      if (row.kind !== 'update' || row.text === null) return [];
      return [[row.id, wordingOf({ ...row, text: row.text }, rows, clock)] as const];
    }),
  );
}

type WordedUpdate = Extract<WordedRow, { kind: 'update' }> & { readonly text: string };

function wordingOf(update: WordedUpdate, rows: readonly WordedRow[], clock: Clock) {
  const day = update.happenedAt.slice(0, 10);
  const corrections = rows.flatMap((row) => {
    if (row.kind !== 'correction' || row.updateId !== update.id) return [];
    return [
      {
        revision: row.revision,
        at: clock.show(row.recordedAt),
        sort: SORT_WORDS[row.change],
        reason: row.reason,
        /** The words that it took the place of. */
        before: renderHtml(row.before, { headingBase: 4, day }),
        parts: changedParts(row.before, row.text, day),
      },
    ];
  });
  const taken = rows.find((row) => row.kind === 'withdrawal' && row.updateId === update.id);
  return {
    updateId: update.id,
    sequence: update.source.sequence,
    at: clock.show(update.happenedAt),
    happenedAt: update.happenedAt,
    /** The UTC day on which it happened. */
    day,
    words: update.text,
    revision: update.revision,
    /** Newest first. */
    corrections,
    editedAtSource: rows.flatMap((row) =>
      row.kind === 'edited-at-source' && row.updateId === update.id ? [clock.show(row.editedAt)] : [],
    ),
    withdrawn: taken?.kind === 'withdrawal' ? { at: clock.show(taken.recordedAt), reason: taken.text } : null,
  };
}

/** What a row says of the wording of an update: of its own, or of the one that was given other words. */
export function wordingIn(row: WordedRow, wordings: ReadonlyMap<string, Wording>) {
  const about = 'updateId' in row ? wordings.get(row.updateId) : undefined;
  return {
    wording: row.kind === 'update' ? (wordings.get(row.id) ?? null) : null,
    about: about ? { sequence: about.sequence, at: about.at } : null,
    reason: row.kind === 'correction' ? row.reason : row.kind === 'withdrawal' ? row.text : null,
    parts: row.kind === 'correction' ? changedParts(row.before, row.text, row.happenedAt.slice(0, 10)) : null,
  };
}
