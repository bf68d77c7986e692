import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/**
 * Redactions: the one change that is ever made to an event, and to what the audit says. The database lets nothing else
 * through.
 */
export function redactions(engine: EngineName): Migration {
  const { integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table erasure (sequence ${integer} not null primary key) ${strict}`,
        ...(engine === 'sqlite' ? sqliteGuards : postgresGuards),
      ]),
  };
}

const AUDIT_WORDS = '"before", "after", subject_name, words';
const AUDIT_ACT = `number, at, kind, actor_id, name, email, role, address, agent, act, refused, subject, command_id,
  request_id, pruned_before, person`;
const OF_THE_TEXT = (data: string) =>
  `key in ('salt', 'text') and json_extract(${data}, path || '.hash') = json_extract(redaction.data, '$.hash')`;
const VALUES = 'select fullkey, type, atom from json_tree';

/** A redaction of a text of this event is in the log, that text is gone, and everything else is as it was. */
const SQLITE_REDACTED = `exists (
  select 1 from event as redaction
  where redaction.stream = 'redactions' and json_extract(redaction.data, '$.sequence') = old.sequence
    and not exists (select 1 from json_tree(new.data) where ${OF_THE_TEXT('new.data')} and type <> 'null')
    and not exists (${VALUES}(new.data) where not (${OF_THE_TEXT('new.data')}) except ${VALUES}(old.data))
    and not exists (${VALUES}(old.data) where not (${OF_THE_TEXT('old.data')}) except ${VALUES}(new.data))
)`;

const sqliteGuards = [
  `create trigger event_redacts before update of data on event when not ${SQLITE_REDACTED}
    begin select raise(abort, 'the log is append-only'); end`,
  'drop trigger audit_stays',
  `create trigger audit_stays before update of ${AUDIT_ACT} on audit
    begin select raise(abort, 'the audit is append-only'); end`,
  `create trigger audit_redacts before update of ${AUDIT_WORDS} on audit when not exists (select 1 from erasure)
    begin select raise(abort, 'the audit is append-only'); end`,
];

// Data is canonical JSON, in which a quotation mark within a text is escaped: this can only be the text itself.
const POSTGRES_REDACTED = `regexp_replace(
  old.data,
  '\\{"hash":"' || (redaction.data::json ->> 'hash') || '","salt":"[0-9a-f]{32}","text":"(?:[^"\\\\]|\\\\.)*"\\}',
  '{"hash":"' || (redaction.data::json ->> 'hash') || '","salt":null,"text":null}',
  'g'
) = new.data`;

const postgresGuards = [
  `create function candor_event_redacts() returns trigger language plpgsql as $$
    begin
      if exists (
        select 1 from event as redaction
        where redaction.stream = 'redactions' and (redaction.data::json ->> 'sequence')::bigint = old.sequence
          and ${POSTGRES_REDACTED}
      ) then return new; end if;
      raise exception 'the log is append-only';
    end
  $$`,
  'create trigger event_redacts before update of data on event for each row execute function candor_event_redacts()',
  `create function candor_audit_redacts() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from erasure) then return new; end if;
      raise exception 'the audit is append-only';
    end
  $$`,
  'drop trigger audit_stays on audit',
  `create trigger audit_stays before update of ${AUDIT_ACT} on audit execute function candor_audit_stays()`,
  'create trigger audit_whole before truncate on audit execute function candor_audit_stays()',
  `create trigger audit_redacts before update of ${AUDIT_WORDS} on audit
    for each row execute function candor_audit_redacts()`,
];
