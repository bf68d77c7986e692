import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** Which postmortems wait for others to read them, and how many approved of them so far. */
export function reviews(engine: EngineName): Migration {
  const { text, integer } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `alter table postmortem add column review_asked_at ${text}`,
        `alter table postmortem add column approvals ${integer} not null default 0`,
        'create index postmortem_reviewed on postmortem (review_asked_at) where review_asked_at is not null',
      ]),
  };
}
