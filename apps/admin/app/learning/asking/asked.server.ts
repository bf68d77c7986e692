import { IMPACTS } from '@candor/incidents';
import { ProductId } from '@candor/log';
import type { Behind } from '@candor/timeline';
import { AGE_NAMES, COUNTS, ITEM_SORTS, LEARNT_TIMES, rangeProblem } from '@candor/timeline';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Answer } from '../../forms/answer.ts';
import type { Fields } from '../../forms/sent/fields.ts';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const PERIOD = /^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/;
const STATES = ['known', 'not-applicable', 'invalid'] as const;

type Input = Omit<NonNullable<Parameters<RequestApi['ask']['learning']['read']['query']>[0]>, 'behind'>;

/** What an address asks for: of which incidents, and of which figure those are listed that make it up. */
export interface AskedLearning {
  readonly input: Input;
  readonly behind: Behind;
  readonly fields: Fields;
  /** What is wrong with the months; they do not count then. */
  readonly answer: Answer | null;
}

/** Reads an address. What it should not say is left out. */
export function askedLearning(searchParams: URLSearchParams): AskedLearning {
  const field = (name: string) => searchParams.get(name)?.trim() ?? '';
  const fields: Fields = { from: field('from'), to: field('to'), by: field('by'), product: field('product') };
  const year = /^\d{4}$/.exec(field('year'))?.[0];
  const problem = year === undefined ? problemOf(field('from'), field('to')) : null;
  const by = (['month', 'quarter'] as const).find((it) => it === field('by'));
  const range: Pick<Input, 'year' | 'from' | 'to'> = year
    ? { year }
    : field('from') && !problem
      ? { from: field('from'), to: field('to') }
      : {};
  const product = productIn(field('product'));
  const input = { ...range, ...(by ? { by } : {}), ...(product === undefined ? {} : { productId: product }) };
  return {
    input,
    behind: behindIn(field),
    fields,
    answer: problem && { id: 'learning', form: 'learning', fields, problems: [problem], code: null },
  };
}

function problemOf(from: string, to: string) {
  const isMonth = (value: string) => value === '' || MONTH.test(value);
  if (!isMonth(from)) return { field: 'from', message: 'Give the month as YYYY-MM, such as 2026-04.' };
  if (!isMonth(to)) return { field: 'to', message: 'Give the month as YYYY-MM, such as 2026-04.' };
  const problem = rangeProblem({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
  return problem && { field: problem.end, message: problem.message };
}

function productIn(value: string): ProductId | null | undefined {
  if (value === 'none') return null;
  return ProductId.safeParse(value).data;
}

function behindIn(field: (name: string) => string): Behind {
  const oneOf = <Name extends string>(names: readonly Name[], name: string) => names.find((it) => it === field(name));
  const behind = {
    period: PERIOD.exec(field('period'))?.[0],
    impact: oneOf(IMPACTS, 'impact'),
    time: oneOf(LEARNT_TIMES, 'time'),
    is: oneOf(STATES, 'is'),
    count: oneOf(COUNTS, 'count'),
    factor: field('factor').slice(0, 200) || undefined,
    items: oneOf(ITEM_SORTS, 'items'),
    age: oneOf(AGE_NAMES, 'age'),
  };
  return Object.fromEntries(Object.entries(behind).filter(([, value]) => value !== undefined));
}
