import { ActionKind, Priority } from '@candor/incidents';
import { IncidentId } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Fields } from '../../forms/sent/fields.ts';

type Filter = Omit<Parameters<RequestApi['ask']['actionItems']['list']['query']>[0], 'page' | 'limit'>;

/** Stands for nobody where an owner is asked for. */
export const NOBODY = '(nobody)';

/** How action items can stand, by what the address says. Without a word of it: those that are open. */
const STATES: Readonly<Record<string, Filter>> = {
  open: { state: 'open' },
  overdue: { overdue: true },
  committed: { state: 'open', committed: true },
  done: { state: 'done' },
  dropped: { state: 'dropped' },
  all: {},
};

/** Which action items an address of the board asks for. */
export interface AskedBoard {
  readonly fields: Fields;
  readonly filter: Filter;
  readonly page: number;
}

/** Reads an address. What it should not say is left out. */
export function askedBoard(searchParams: URLSearchParams): AskedBoard {
  const field = (name: string) => searchParams.get(name)?.trim() ?? '';
  const state = Object.hasOwn(STATES, field('state')) ? field('state') : 'open';
  const owner = field('owner').slice(0, 120);
  const kind = ActionKind.safeParse(field('kind')).data;
  const priority = Priority.safeParse(field('priority')).data;
  const incidentId = IncidentId.safeParse(field('incident')).data;
  const page = /^[1-9]\d{0,3}$/.exec(field('page'));
  return {
    fields: { state, owner, kind: kind ?? '', priority: priority ?? '', incident: incidentId ?? '' },
    filter: {
      ...STATES[state],
      ...(owner === '' ? {} : { owner: owner === NOBODY ? null : owner }),
      ...(kind && { kind }),
      ...(priority && { priority }),
      ...(incidentId && { incidentId }),
    },
    page: page ? Number(page[0]) : 1,
  };
}

/** The address that asks for the same, with other values in some fields; `open` needs no word. */
export function boardAddress(path: string, fields: Fields, other: Fields = {}): string {
  const asked = Object.entries({ ...fields, ...other }).filter(
    ([name, value]) => value !== '' && !(name === 'state' && value === 'open'),
  );
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}
