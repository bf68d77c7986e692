import { IMPACTS, Impact } from '@candor/incidents';
import { IncidentId, Instant, ProductId } from '@candor/log';
import { AGE_NAMES, COUNTS, ITEM_SORTS, LEARNT_TIMES } from '@candor/timeline';
import { z } from 'zod';
import { SpreadView, TotalView, ValueOfView } from '../incidents/communication/spread.ts';

const ImpactCounts = z.record(z.enum(IMPACTS), z.number().int());

const Sums = z.object({
  incidents: z.number().int(),
  impacts: ImpactCounts,
  times: z.record(z.enum(LEARNT_TIMES), SpreadView),
  counts: z.record(z.enum(COUNTS), TotalView),
});

const AgeingView = z.object({
  counts: z.record(z.enum(ITEM_SORTS), z.number().int()),
  ages: z.array(z.object({ age: z.enum(AGE_NAMES), open: z.number().int(), overdue: z.number().int() })),
  doneAfter: SpreadView,
  periods: z.array(
    z.object({
      period: z.string(),
      added: z.number().int(),
      done: z.number().int(),
      dropped: z.number().int(),
      doneAfter: SpreadView,
      doneAges: z.array(ValueOfView),
    }),
  ),
  /** Those that have been open longest, with the title of their incident. */
  longestOpen: z.array(
    z.object({
      incidentId: IncidentId,
      incident: z.string(),
      itemId: z.string(),
      title: z.string(),
      addedAt: Instant,
      due: z.string().nullable(),
      overdue: z.boolean(),
    }),
  ),
});

/** What many incidents tell together. Times are in milliseconds; months and days are those of the page's zone. */
export const LearningView = z.object({
  from: z.string(),
  to: z.string(),
  by: z.enum(['month', 'quarter']),
  /** The years in which incidents began, newest first. */
  years: z.array(z.string()),
  all: Sums,
  /** Every period of the range; `values` is empty where there are too many to be drawn one by one. */
  periods: z.array(Sums.extend({ period: z.string(), values: z.record(z.enum(LEARNT_TIMES), z.array(ValueOfView)) })),
  /** The incidents that affected each product; `productId` is null for those that affected no feature. */
  products: z.array(
    z.object({
      productId: ProductId.nullable(),
      name: z.string().nullable(),
      incidents: z.number().int(),
      impacts: ImpactCounts,
    }),
  ),
  /** Every product there is, archived ones included, to choose one. */
  catalogue: z.array(z.object({ productId: ProductId, name: z.string() })),
  /** Contributing factors that the most incidents name, and in how many. */
  factors: z.array(z.object({ label: z.string(), incidents: z.number().int() })),
  moreFactors: z.number().int(),
  ageing: AgeingView,
  /** The incidents of the figure that was asked for, newest first. */
  incidents: z.array(
    z.object({
      incidentId: IncidentId,
      title: z.string(),
      startedAt: Instant,
      backfilled: z.boolean(),
      impact: Impact,
    }),
  ),
  /** How many more there are. */
  more: z.number().int(),
  /** How many incidents were not read: of the range, and of the others that have action items. */
  leftOut: z.number().int(),
  now: Instant,
});
export type LearningView = z.infer<typeof LearningView>;
