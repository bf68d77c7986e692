import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** What is folded from the log for lists and for the clock. */
export function readTables(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table incident (
          id ${text} not null primary key,
          open ${integer} not null check (open in (0, 1)),
          declared_at ${text} not null,
          promise_due ${text},
          state ${text} not null
        ) ${strict}`,
        'create index incident_declared on incident (declared_at, id)',
        'create index incident_open on incident (declared_at, id) where open = 1',
        'create index incident_promised on incident (promise_due) where promise_due is not null',
      ]),
  };
}
