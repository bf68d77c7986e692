import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll, WORDS } from './words.ts';

/** What can be searched for: words as `foldWords` makes them, folded from the log after the migrations. */
export function search(engine: EngineName): Migration {
  const { text, integer, strict } = WORDS[engine];
  return {
    up: (db) =>
      runAll(db, [
        `create table search_text (
          id ${integer} not null primary key,
          subject ${text} not null,
          kind ${text} not null,
          place ${integer} not null,
          happened_at ${text} not null,
          words ${text} not null
        ) ${strict}`,
        'create index search_text_subject on search_text (subject)',
        ...(engine === 'sqlite' ? sqliteIndex : postgresIndex),
      ]),
  };
}

// The words are parted by blanks and folded already, so the tokenizer that knows nothing but ASCII is the exact one.
// What leaves the index is overwritten there: it may have been redacted.
const sqliteIndex = [
  `create virtual table search_index using fts5(
    words, content = 'search_text', content_rowid = 'id', detail = none, tokenize = 'ascii'
  )`,
  `insert into search_index (search_index, rank) values ('secure-delete', 1)`,
  `create trigger search_text_found after insert on search_text begin
    insert into search_index (rowid, words) values (new.id, new.words);
  end`,
  `create trigger search_text_lost after delete on search_text begin
    insert into search_index (search_index, rowid, words) values ('delete', old.id, old.words);
  end`,
];

const postgresIndex = [
  `create index search_text_words on search_text using gin (array_to_tsvector(string_to_array(words, ' ')))`,
];
