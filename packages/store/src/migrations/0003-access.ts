import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** How machines and the first operator come in. Only hashes of what they show are kept. */
export function access(engine: EngineName): Migration {
  const { text, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table api_key (
          id ${text} not null primary key,
          name ${text} not null,
          role ${text} not null,
          key_hash ${text} not null unique,
          created_at ${text} not null,
          last_used_at ${text},
          revoked_at ${text}
        ) ${strict}`,
        `create table setup_link (
          token_hash ${text} not null primary key,
          created_at ${text} not null,
          expires_at ${text} not null
        ) ${strict}`,
      ]),
  };
}
