import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** What is folded from the log of postmortems, for the clock and the console: the promises that stand. */
export function postmortems(engine: EngineName): Migration {
  const { text, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table postmortem (
          id ${text} not null primary key,
          promise_due ${text},
          promise_state ${text}
        ) ${strict}`,
        'create index postmortem_promised on postmortem (promise_due) where promise_due is not null',
      ]),
  };
}
