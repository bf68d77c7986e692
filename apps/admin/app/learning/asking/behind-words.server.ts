import { IMPACT_WORDS } from '@candor/site';
import type { Age, Behind, ItemSort } from '@candor/timeline';
import { FIGURE_NAMES, LEARNT_TIME_NAMES } from '@candor/timeline';
import { periodLabel } from '../../numbers/period-names.server.ts';

export const AGE_WORDS: Readonly<Record<Age, string>> = {
  under_30_days: 'under 30 days',
  from_30_days: '30 to 90 days',
  from_90_days: '90 to 180 days',
  from_180_days: '180 days and more',
};

const ITEM_WORDS: Readonly<Record<ItemSort, string>> = {
  open: 'With action items that are open',
  overdue: 'With action items that are overdue',
  added: 'With action items that were added',
  done: 'With action items that were done',
  dropped: 'With action items that were dropped',
};

const STATE_WORDS = { known: 'known', 'not-applicable': 'not applicable', invalid: 'invalid' } as const;

/** What the incidents behind a figure have in common; null when all are meant. */
export function behindWords({ period, impact, time, is = 'known', count, factor, items, age }: Behind): string | null {
  const words = [
    items &&
      [ITEM_WORDS[items], age && `for ${AGE_WORDS[age]}`, period && `in ${periodLabel(period)}`]
        .filter(Boolean)
        .join(' '),
    period && !items && `Began in ${periodLabel(period)}`,
    impact && `Impact: ${IMPACT_WORDS[impact].title}`,
    time && `${LEARNT_TIME_NAMES[time]}: ${STATE_WORDS[is]}`,
    count && `With any of: ${FIGURE_NAMES[count]}`,
    factor && `Contributing factor: ${factor}`,
  ].filter(Boolean);
  return words.length === 0 ? null : words.join(' · ');
}
