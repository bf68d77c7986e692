import type { FigureName } from '@candor/timeline';
import { COUNTS, FIGURE_NAMES, MEASURES } from '@candor/timeline';

const STATES = ['known', 'not-applicable', 'invalid'] as const;
type State = (typeof STATES)[number];

/** Which incidents of a year an address asks for: those behind one number, those of one month, or all. */
export interface AskedNumbers {
  readonly year: string | undefined;
  readonly behind: { readonly name: FigureName; readonly state: State } | null;
  readonly month: string | null;
}

/** Reads an address. What it should not say is left out. */
export function askedNumbers(searchParams: URLSearchParams): AskedNumbers {
  const year = /^\d{4}$/.exec(searchParams.get('year') ?? '')?.[0];
  const name = [...MEASURES, ...COUNTS].find((it) => it === searchParams.get('number'));
  const state = STATES.find((it) => it === searchParams.get('is')) ?? 'known';
  return {
    year,
    behind: name ? { name, state } : null,
    month: /^\d{4}-(?:0[1-9]|1[0-2])$/.exec(searchParams.get('month') ?? '')?.[0] ?? null,
  };
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  known: 'known',
  'not-applicable': 'not applicable',
  invalid: 'invalid',
};

/** What the incidents behind a number have in common. */
export function behindWords({ name, state }: NonNullable<AskedNumbers['behind']>): string {
  const counts: readonly string[] = COUNTS;
  return state === 'known' && counts.includes(name)
    ? `With any of: ${FIGURE_NAMES[name]}`
    : `${FIGURE_NAMES[name]}: ${STATE_WORDS[state]}`;
}
