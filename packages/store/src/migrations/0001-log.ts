import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** The log, the chain over its public part, and the commands that were accepted. */
export function log(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table event (
          sequence ${integer} not null primary key check (sequence > 0),
          stream ${text} not null,
          version ${integer} not null check (version > 0),
          type ${text} not null,
          schema ${integer} not null check (schema > 0),
          data ${text} not null,
          happened_at ${text} not null,
          recorded_at ${text} not null,
          actor ${text} not null,
          command_id ${text} not null,
          unique (stream, version)
        ) ${strict}`,
        `create table entry (
          "index" ${integer} not null primary key check ("index" > 0),
          sequence ${integer} not null unique references event (sequence),
          kind ${text} not null,
          recorded_at ${text} not null,
          previous ${text} not null,
          commitment ${text} not null,
          hash ${text} not null
        ) ${strict}`,
        `create table command (
          id ${text} not null primary key,
          actor ${text} not null,
          input_hash ${text} not null,
          answer ${text} not null,
          recorded_at ${text} not null
        ) ${strict}`,
        ...(engine === 'sqlite' ? sqliteGuards : postgresGuards),
      ]),
  };
}

/** All of an event but its data, in which a redaction destroys a text. */
const envelope = 'sequence, stream, version, type, schema, happened_at, recorded_at, actor, command_id';

const sqliteGuards = [
  ['event_keeps', 'delete on event'],
  ['event_stays', `update of ${envelope} on event`],
  ['entry_keeps', 'delete on entry'],
  ['entry_stays', 'update on entry'],
].map(
  ([name, change]) =>
    `create trigger ${name} before ${change} begin select raise(abort, 'the log is append-only'); end`,
);

const postgresGuards = [
  `create function candor_append_only() returns trigger language plpgsql as $$
    begin raise exception 'the log is append-only'; end
  $$`,
  ...[
    ['event_keeps', 'delete or truncate on event'],
    ['event_stays', `update of ${envelope} on event`],
    ['entry_stays', 'update or delete or truncate on entry'],
  ].map(([name, change]) => `create trigger ${name} before ${change} execute function candor_append_only()`),
];
