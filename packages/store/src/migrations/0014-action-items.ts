import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** What is folded from the log of action items, for the board and the clock. */
export function actionItems(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table action_item (
          incident_id ${text} not null,
          id ${text} not null,
          state ${text} not null,
          kind ${text} not null,
          priority ${text} not null,
          owner ${text},
          due ${text},
          added_at ${text} not null,
          ended_at ${text},
          committed ${integer} not null,
          commitment_due ${text},
          item ${text} not null,
          primary key (incident_id, id)
        ) ${strict}`,
        'create index action_item_commitment on action_item (commitment_due) where commitment_due is not null',
      ]),
  };
}
