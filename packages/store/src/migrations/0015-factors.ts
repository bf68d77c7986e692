import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** The contributing factors that postmortems name, to be offered where another one is written. */
export function factors(engine: EngineName): Migration {
  const { text } = WORDS[engine];
  return {
    up: (db) => runAll(db, [`alter table postmortem add column factors ${text} not null default '[]'`]),
  };
}
