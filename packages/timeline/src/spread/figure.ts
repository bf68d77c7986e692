import type { IncidentId } from '@candor/log';

/** A number of one incident, or why there is none, without what it rests on. */
export type BareFigure<Why extends string = string> =
  | { readonly state: 'known'; readonly value: number }
  | { readonly state: 'not-applicable'; readonly why: Why }
  | { readonly state: 'invalid' };

/** The same without why: as much as adding up needs. */
export type Countable = { readonly state: 'known'; readonly value: number } | { readonly state: UnknownState };

type UnknownState = Exclude<BareFigure['state'], 'known'>;

/** A number of one incident, and whose it is. */
export interface FigureOf {
  readonly incidentId: IncidentId;
  readonly figure: Countable;
}

/** A known value, and the incident that has it. */
export interface ValueOf {
  readonly incidentId: IncidentId;
  readonly value: number;
}

/** Those that are known, in the order given. */
export function knownOf(figures: readonly FigureOf[]): ValueOf[] {
  return figures.flatMap(({ incidentId, figure }) =>
    figure.state === 'known' ? [{ incidentId, value: figure.value }] : [],
  );
}

/** How many are of one sort of unknown. */
export function countUnknown(figures: readonly FigureOf[], state: UnknownState): number {
  return figures.filter(({ figure }) => figure.state === state).length;
}
