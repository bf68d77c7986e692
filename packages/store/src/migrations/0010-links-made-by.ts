import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** Who made an invitation or a link for a new password, so that it ends with their role. */
export function linksMadeBy(engine: EngineName): Migration {
  const { text } = WORDS[engine];
  return {
    up: (db) =>
      runAll(
        db,
        ['invitation', 'password_link'].map(
          (table) => `alter table ${table} add column made_by ${text} not null default ''`,
        ),
      ),
  };
}
