import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { EngineName } from '../store/store.ts';
import type { Term } from './query.ts';

/**
 * Whether a row `text` of `search_text` holds every term. The engine's index finds the words; whether they stand in a
 * row is seen in the words themselves, alike on both. Words are letters and digits alone, so none can be mistaken for
 * an operator.
 */
export function isMatch(engine: EngineName, terms: readonly Term[]): RawBuilder<unknown> {
  const hasWords = engine === 'sqlite' ? inSqlite(terms) : inPostgres(terms);
  const inARow = terms.filter(({ words }) => words.length > 1).map((term) => isInARow(engine, term));
  return sql.join([hasWords, ...inARow], sql` and `);
}

function inSqlite(terms: readonly Term[]): RawBuilder<unknown> {
  const asked = wordsOf(terms).map(({ word, isPrefix }) => `"${word}"${isPrefix ? '*' : ''}`);
  return sql`text.id in (select rowid from search_index where search_index match ${asked.join(' AND ')})`;
}

function inPostgres(terms: readonly Term[]): RawBuilder<unknown> {
  const asked = wordsOf(terms).map(({ word, isPrefix }) => `'${word}'${isPrefix ? ':*' : ''}`);
  return sql`array_to_tsvector(string_to_array(text.words, ' ')) @@ ${asked.join(' & ')}::tsquery`;
}

function wordsOf(terms: readonly Term[]) {
  return terms.flatMap(({ words, isPrefix }) =>
    words.map((word, nth) => ({ word, isPrefix: isPrefix && nth === words.length - 1 })),
  );
}

function isInARow(engine: EngineName, { words, isPrefix }: Term): RawBuilder<unknown> {
  const row = ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
  const position = sql.raw(engine === 'sqlite' ? 'instr' : 'strpos');
  return sql`${position}(' ' || text.words || ' ', ${row}) > 0`;
}
