import type { FeatureDay } from '../../../model/feature-history/feature-days.ts';
import { featureDays } from '../../../model/feature-history/feature-days.ts';
import type { FeatureHistory } from '../../../model/feature-history/feature-history.ts';
import type { PageContext } from '../../page-context.ts';

export const NINETY = 90;

const known = new WeakMap<FeatureHistory, { readonly key: string; readonly days: readonly FeatureDay[] }>();

/** The last ninety days of a feature in the page's zone, today last. */
export function ninetyDays({ model, asOf }: PageContext, history: FeatureHistory): readonly FeatureDay[] {
  const timeZone = model.page?.timeZone ?? 'Etc/UTC';
  // Kept, because the first page asks it of every feature whenever anything is told, in each language.
  const key = `${history.newest.index} ${asOf.day} ${timeZone}`;
  const before = known.get(history);
  if (before?.key === key) return before.days;
  const days = featureDays(history, { last: asOf.day, count: NINETY, timeZone });
  known.set(history, { key, days });
  return days;
}
