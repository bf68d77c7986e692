import type { Recurrence } from './recurrence.ts';

const WORDS = ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];

/** What an incident repeats, in English: `Second major disruption of Messages in 2026`. */
export function recurrenceInWords({ ordinal, year }: Pick<Recurrence, 'ordinal' | 'year'>, feature: string): string {
  return `${WORDS[ordinal - 2] ?? `${ordinal}${endingOf(ordinal)}`} major disruption of ${feature} in ${year}`;
}

function endingOf(ordinal: number): string {
  const isTeen = ordinal % 100 > 10 && ordinal % 100 < 14;
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][ordinal % 10]) ?? 'th';
}
