import { WHY_NOT } from './figure-words.ts';
import type { Count, WhyNot } from './figures.ts';

/** Counts that say of one kind of thing what became of it, or what it was. */
export interface CountGroup {
  readonly of: 'promises' | 'updates' | 'postmortem';
  readonly label: string;
  /** In order, each with what stands behind its number. */
  readonly counts: readonly (readonly [Count, string])[];
}

/** Every count of an incident, by what is counted. */
export const COUNT_GROUPS: readonly CountGroup[] = [
  {
    of: 'promises',
    label: 'Promised updates',
    counts: [
      ['promises_kept', 'in time'],
      ['promises_resolved', 'met by the resolution'],
      ['promises_late', 'late or not there'],
      ['promises_withdrawn', 'withdrawn'],
      ['promises_open', 'still due'],
    ],
  },
  {
    of: 'updates',
    label: 'Corrections',
    counts: [
      ['corrections_typo', 'of typos'],
      ['corrections_fact', 'of facts'],
      ['corrections_addition', 'that add information'],
    ],
  },
  { of: 'updates', label: 'Updates withdrawn', counts: [['withdrawals', '']] },
  {
    of: 'postmortem',
    label: 'Promised postmortem',
    counts: [
      ['postmortems_kept', 'in time'],
      ['postmortems_late', 'late or not there'],
      ['postmortems_declined', 'declined'],
      ['postmortems_open', 'still due'],
    ],
  },
];

/** A count as far as words need it. */
type Counted =
  | { readonly state: 'known'; readonly value: number }
  | { readonly state: 'not-applicable'; readonly why: string }
  | { readonly state: 'invalid' };

/** What was counted of one incident: `2 in time, 1 withdrawn`, `none`, or why it does not apply. */
export function countsInWords({ counts }: CountGroup, of: (count: Count) => Counted): string {
  const parts: string[] = [];
  for (const [name, words] of counts) {
    const counted = of(name);
    if (counted.state === 'not-applicable') return `not applicable (${WHY_NOT[counted.why as WhyNot]})`;
    if (counted.state === 'known' && counted.value > 0) parts.push(`${counted.value} ${words}`.trim());
  }
  return parts.length === 0 ? 'none' : parts.join(', ');
}
