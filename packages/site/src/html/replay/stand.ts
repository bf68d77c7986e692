import { worstOf } from '@candor/features';
import type { Incident } from '@candor/incidents';
import { applyChanges } from '@candor/incidents';
import type { FeatureId, Instant } from '@candor/log';
import type { Moment, ToldName } from '../../model/told-incident.ts';

/** How an incident stood by what had been told of it at a moment. */
export interface Stand {
  readonly state: Pick<Incident, 'status' | 'claims' | 'worst' | 'impactOverride'>;
  /** The last names told by then. */
  readonly names: ReadonlyMap<FeatureId, ToldName>;
  /** When the next update was promised for, and whether it was known to be late; null where none was. */
  readonly promise: { readonly due: Instant; readonly isLate: boolean } | null;
}

const UNTOLD: Stand = {
  state: { status: 'investigating', claims: {}, worst: 'operational', impactOverride: null },
  names: new Map(),
  promise: null,
};

/** How an incident stood once some moments were told, given in the order of the record. */
export function standAfter(moments: readonly Moment[]): Stand {
  return moments.reduce(standOnce, UNTOLD);
}

function standOnce(before: Stand, moment: Moment): Stand {
  const { state, names, promise } = before;
  switch (moment.kind) {
    case 'update': {
      const { status, changes } = moment;
      const claims = applyChanges(state.claims, changes);
      const worst = worstOf([state.worst, ...changes.map(({ to }) => to)]);
      return {
        state: { ...state, status, claims, worst },
        names: new Map([...names, ...changes.map((change) => [change.featureId, change] as const)]),
        promise: moment.promise && { due: moment.promise.due, isLate: false },
      };
    }
    case 'impact':
      return { ...before, state: { ...state, impactOverride: moment.impact } };
    case 'promise-late':
      return { ...before, promise: promise && { ...promise, isLate: true } };
    case 'promise-withdrawn':
      return { ...before, promise: null };
    default:
      return before;
  }
}
