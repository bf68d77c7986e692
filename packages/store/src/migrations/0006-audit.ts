import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** Who did what, when and from where. Rows are added, and go only when they are older than a noted pruning. */
export function audit(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table audit (
          number ${integer} not null primary key check (number > 0),
          at ${text} not null,
          kind ${text} not null,
          actor_id ${text},
          name ${text},
          email ${text},
          role ${text},
          address ${text},
          agent ${text},
          act ${text} not null,
          refused ${integer} not null check (refused in (0, 1)),
          subject ${text},
          subject_name ${text},
          command_id ${text},
          request_id ${text},
          before ${text},
          after ${text},
          pruned_before ${text} check (pruned_before < at),
          person ${text} not null,
          words ${text} not null
        ) ${strict}`,
        'create index audit_at on audit (at, number)',
        'create index audit_act on audit (act)',
        'create index audit_pruned on audit (pruned_before) where pruned_before is not null',
        ...(engine === 'sqlite' ? sqliteGuards : postgresGuards),
      ]),
  };
}

const KEPT = `old.at >= coalesce((select max(pruned_before) from audit where pruned_before is not null), '')`;

const sqliteGuards = [
  `create trigger audit_stays before update on audit
    begin select raise(abort, 'the audit is append-only'); end`,
  `create trigger audit_keeps before delete on audit when ${KEPT}
    begin select raise(abort, 'the audit is append-only'); end`,
];

const postgresGuards = [
  `create function candor_audit_stays() returns trigger language plpgsql as $$
    begin raise exception 'the audit is append-only'; end
  $$`,
  `create function candor_audit_keeps() returns trigger language plpgsql as $$
    begin
      if ${KEPT} then raise exception 'the audit is append-only'; end if;
      return old;
    end
  $$`,
  'create trigger audit_stays before update or truncate on audit execute function candor_audit_stays()',
  'create trigger audit_keeps before delete on audit for each row execute function candor_audit_keeps()',
];
