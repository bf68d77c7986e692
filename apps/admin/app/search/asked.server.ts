import type { Instant } from '@candor/log';
import { addMilliseconds, instantsShowing } from '@candor/log';
import type { Problem } from '../forms/sent/problems.ts';

/** What the search's form holds, as typed. */
export interface Asked {
  readonly q: string;
  readonly kind: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly page: number;
}

const KINDS = {
  titles: ['incident', 'maintenance'],
  readers: ['update', 'impact', 'plan'],
  postmortems: ['postmortem'],
  notes: ['note'],
} as const;

/** Reads an address of the search's screen. */
export function readAsked(params: URLSearchParams): Asked {
  const field = (name: string) => params.get(name)?.trim() ?? '';
  const page = /^[1-9]\d{0,2}$/.exec(field('page'));
  return {
    q: field('q'),
    kind: field('kind'),
    state: field('state'),
    from: field('from'),
    to: field('to'),
    page: page ? Number(page[0]) : 1,
  };
}

/** What the api is asked, or what is wrong with which field. Days are the page's, the last one included. */
export function searchOf({ q, kind, state, from, to, page }: Asked, timeZone: string) {
  if (q.length > 200) return wrong('q', 'This is longer than 200 characters. Please shorten it.');
  const first = from === '' ? null : startOfDay(timeZone, from);
  if (first === undefined) return wrong('from', NO_DAY);
  const end = to === '' ? null : startOfDay(timeZone, to, 1);
  if (end === undefined) return wrong('to', NO_DAY);
  const search = {
    query: q,
    page,
    ...(Object.hasOwn(KINDS, kind) && { kinds: [...KINDS[kind as keyof typeof KINDS]] }),
    ...(['open', 'over'].includes(state) && { open: state === 'open' }),
    ...(first && { from: first }),
    ...(end && { before: end }),
  };
  return { search, problem: null };
}

function wrong(field: string, message: string): { readonly search: null; readonly problem: Problem } {
  return { search: null, problem: { field, message } };
}

const NO_DAY = 'Give a day that exists, such as 2026-04-03.';

/** The first moment of a day, or of one some days later; undefined when there is no such day. */
function startOfDay(timeZone: string, day: string, later = 0): Instant | undefined {
  const noon = instantsShowing('Etc/UTC', `${day}T12:00`)?.[0];
  if (noon === undefined) return undefined;
  const date = addMilliseconds(noon, later * 24 * 60 * 60 * 1000).slice(0, 10);
  // In some zones clocks go forward at midnight.
  return ['00:00', '00:30', '01:00'].flatMap((time) => instantsShowing(timeZone, `${date}T${time}`) ?? [])[0];
}
