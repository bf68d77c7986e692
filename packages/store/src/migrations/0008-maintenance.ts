import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** What is folded from the log of maintenances and recurring windows, for lists and for the clock. */
export function maintenance(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table maintenance (
          id ${text} not null primary key,
          "over" ${integer} not null check ("over" in (0, 1)),
          scheduled_for ${text} not null,
          series_id ${text},
          due_at ${text},
          state ${text} not null
        ) ${strict}`,
        'create index maintenance_scheduled on maintenance (scheduled_for, id)',
        'create index maintenance_coming on maintenance (scheduled_for, id) where "over" = 0',
        'create index maintenance_due on maintenance (due_at) where due_at is not null',
        'create index maintenance_series on maintenance (series_id, scheduled_for) where series_id is not null',
        `create table series (
          id ${text} not null primary key,
          ended ${integer} not null check (ended in (0, 1)),
          started_at ${text} not null,
          due_at ${text},
          state ${text} not null
        ) ${strict}`,
        'create index series_due on series (due_at) where due_at is not null',
      ]),
  };
}
