import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** How operators come in and get a new password, and what narrows an api key. Only hashes of links are kept. */
export function team(engine: EngineName): Migration {
  const { text, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `alter table api_key add column scope ${text}`,
        `alter table api_key add column expires_at ${text}`,
        `create table invitation (
          id ${text} not null primary key,
          email ${text} not null unique,
          role ${text} not null,
          token_hash ${text} not null unique,
          created_at ${text} not null,
          expires_at ${text} not null
        ) ${strict}`,
        `create table password_link (
          operator_id text not null primary key references "user" ("id") on delete cascade,
          token_hash ${text} not null unique,
          created_at ${text} not null,
          expires_at ${text} not null
        ) ${strict}`,
      ]),
  };
}
