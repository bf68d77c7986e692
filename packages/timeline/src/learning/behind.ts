import type { Impact } from '@candor/incidents';
import type { ProductId } from '@candor/log';
import type { Count } from '../communication/figures.ts';
import type { BareFigure } from '../spread/figure.ts';
import { factorKey } from './factors.ts';
import type { IncidentFacts } from './facts.ts';
import type { Age, ItemScope, ItemSort, LearntItem } from './items.ts';
import { isOfAge, isOfSort, periodOfSort } from './items.ts';
import type { Period } from './periods.ts';
import { isWithinRange, periodOf } from './periods.ts';
import type { LearntTime } from './times.ts';

/** Which figure is meant: all that is named has to be so of an incident. */
export interface Behind {
  /** In which incidents began; of items in which they were added, done or dropped. */
  readonly period?: Period | undefined;
  readonly impact?: Impact | undefined;
  /** A time with the state in which it is. */
  readonly time?: LearntTime | undefined;
  readonly is?: BareFigure['state'] | undefined;
  /** Incidents with any of these. */
  readonly count?: Count | undefined;
  readonly factor?: string | undefined;
  /** Incidents with any such action item, whenever they began. */
  readonly items?: ItemSort | undefined;
  readonly age?: Age | undefined;
}

/** The incidents that make up a figure. */
export function incidentsBehind(
  facts: readonly IncidentFacts[],
  behind: Behind,
  scope: ItemScope,
): readonly IncidentFacts[] {
  return facts.filter((its) =>
    behind.items === undefined ? isBehind(its, behind, scope) : its.items.some((it) => isItemBehind(it, behind, scope)),
  );
}

/** Whether an action item is one of those that make up a figure of items. */
export function isItemBehind(item: LearntItem, { items = 'open', age, period }: Behind, scope: ItemScope): boolean {
  if (!isOfSort(item, items, scope)) return false;
  if (age !== undefined && !isOfAge(item, age, scope.asOf.now)) return false;
  return period === undefined || periodOfSort(item, items, scope.range.by) === period;
}

/** Whether an incident affected a product; null: no feature at all. */
export function affects({ products }: Pick<IncidentFacts, 'products'>, productId: ProductId | null): boolean {
  return productId === null ? products.length === 0 : products.includes(productId);
}

function isBehind(its: IncidentFacts, behind: Behind, { range }: ItemScope): boolean {
  const { period, impact, time, is = 'known', count, factor } = behind;
  const key = factor === undefined ? undefined : factorKey(factor);
  return (
    isWithinRange(its.month, range) &&
    (period === undefined || periodOf(its.month, range.by) === period) &&
    (impact === undefined || its.impact === impact) &&
    (time === undefined || its.times[time].state === is) &&
    (count === undefined || isCounted(its.counts[count])) &&
    (key === undefined || its.factors.some((label) => factorKey(label) === key))
  );
}

function isCounted(figure: BareFigure): boolean {
  return figure.state === 'known' && figure.value > 0;
}
