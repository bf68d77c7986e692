import { Impact } from '@candor/incidents';
import { ProductId } from '@candor/log';
import type { Range } from '@candor/timeline';
import { AGE_NAMES, COUNTS, ITEM_SORTS, LEARNT_TIMES, monthsOf, rangeProblem } from '@candor/timeline';
import { z } from 'zod';

/** More months than these are put together to quarters, whatever is asked. */
const MOST_BY_MONTH = 36;
/** So many are, when nothing is asked. */
const USUAL_BY_MONTH = 18;

const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Give the month as YYYY-MM.');

/** Which incidents count, by when they began in the page's zone, and what is shown of them. */
const Asked = z.object({
  /** A whole year as YYYY; default: the newest in which an incident began, else this one. */
  year: z
    .string()
    .regex(/^\d{4}$/, 'Give the year as YYYY.')
    .optional(),
  /** The first and the last month instead, as YYYY-MM. */
  from: Month.optional(),
  to: Month.optional(),
  /** Default: months, and quarters of more than a year and a half. */
  by: z.enum(['month', 'quarter']).optional(),
  /** Only incidents that affected a product; null: only those that affected no feature. */
  productId: ProductId.nullish(),
});

/** The same, checked. */
export const AskedLearning = Asked.superRefine(check);

/** Which figure the incidents are shown of; of all when left out. */
const BehindInput = z.object({
  period: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/, 'Give the period as YYYY-MM or YYYY-Q1.')
    .optional(),
  impact: Impact.optional(),
  time: z.enum(LEARNT_TIMES).optional(),
  is: z.enum(['known', 'not-applicable', 'invalid']).optional(),
  count: z.enum(COUNTS).optional(),
  factor: z.string().max(200).optional(),
  items: z.enum(ITEM_SORTS).optional(),
  age: z.enum(AGE_NAMES).optional(),
});

export const ReadLearningInput = Asked.extend({ behind: BehindInput.default({}) }).superRefine(check);

export const LEARNING_TABLES = ['incidents', 'periods', 'products', 'factors', 'items'] as const;

export const ExportLearningInput = Asked.extend({ table: z.enum(LEARNING_TABLES).default('incidents') }).superRefine(
  check,
);

/** The range that is asked for; `thisYear` is the year to begin with. */
export function rangeOf({ year, from, to, by }: z.infer<typeof AskedLearning>, thisYear: string): Range {
  const whole = year ?? thisYear;
  const [first, last] = year || !(from && to) ? [`${whole}-01`, `${whole}-12`] : [from, to];
  const months = monthsOf({ from: first, to: last });
  const usual = months > USUAL_BY_MONTH ? 'quarter' : 'month';
  return { from: first, to: last, by: months > MOST_BY_MONTH ? 'quarter' : (by ?? usual) };
}

function check({ year, from, to }: z.infer<typeof Asked>, context: z.RefinementCtx<z.infer<typeof Asked>>): void {
  const problem = year === undefined ? rangeProblem({ from, to }) : null;
  if (problem) context.addIssue({ code: 'custom', path: [problem.end], message: problem.message });
}
