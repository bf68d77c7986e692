import type { RequestApi } from '../../src/api/request-api.ts';
import type { Answer } from '../forms/answer.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import type { Problem } from '../forms/sent/problems.ts';
import { Invalid } from '../forms/sent/problems.ts';
import type { Clock } from '../time/shown-time.server.ts';
import { typedTime } from '../time/typed-time.ts';

/** The fields by which acts are sought, as they stand in the address. */
const FILTER_FIELDS = ['person', 'role', 'act', 'subject', 'text', 'from', 'to', 'before'] as const;

/** What the api is asked for a part of the audit. */
type AuditFilter = Omit<Parameters<RequestApi['ask']['audit']['list']['query']>[0], 'limit'>;

/** Which acts an address asks for, and what is wrong with it. */
export interface Asked {
  readonly fields: Fields;
  readonly filter: AuditFilter;
  readonly answer: Answer | null;
}

/** Reads an address. Times are typed in the page's zone; one that is wrong is told beside its field and does not count. */
export function askedIn(searchParams: URLSearchParams, clock: Clock): Asked {
  const fields: Fields = Object.fromEntries(FILTER_FIELDS.map((name) => [name, searchParams.get(name) ?? '']));
  const problems: Problem[] = [];
  const timeIn = (name: string) => {
    try {
      return typedTime(fields, name, { ...clock, meant: 'past' }) ?? undefined;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const wordsIn = (name: string) => typed(fields, name)?.trim().slice(0, 200) ?? undefined;
  const before = Number(fields.before);
  const filter = {
    ...Object.fromEntries(
      ['person', 'role', 'act', 'subject', 'text'].flatMap((name) => {
        const words = wordsIn(name);
        return words ? [[name, words]] : [];
      }),
    ),
    from: timeIn('from'),
    to: timeIn('to'),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
  return {
    fields,
    filter,
    answer: problems.length > 0 ? { id: 'filter', form: 'filter', fields, problems, code: null } : null,
  };
}

/** The address that asks for the same, with other values in some fields. */
export function addressOf(path: string, fields: Fields, other: Fields): string {
  const asked = Object.entries({ ...fields, ...other }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(asked as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
