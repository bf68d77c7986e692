import { isDeepStrictEqual } from 'node:util';
import type { Compared } from './compare.ts';
import type { Reason } from './reasons.ts';
import { reasonFor } from './reasons.ts';

/** How often something was compared, and how often it was the same. */
export interface Count {
  compared: number;
  equal: number;
}

/** What came of comparing: counts by capture and by field, and every difference with its reason. */
export class Tally {
  readonly total: Count = { compared: 0, equal: 0 };
  readonly captures = new Map<string, Count>();
  readonly fields = new Map<string, Count>();
  readonly reasons = new Map<Reason, number>();
  /** Differences that nothing explains, in words. */
  readonly unexplained: string[] = [];

  /** Counts what was compared with one capture. */
  add(capture: string, compared: Iterable<Compared>): void {
    for (const it of compared) {
      const equal = isDeepStrictEqual(it.ours, it.theirs);
      for (const count of [this.total, at(this.captures, capture), at(this.fields, it.field)]) {
        count.compared += 1;
        count.equal += Number(equal);
      }
      if (!equal) this.#explain(capture, it);
    }
  }

  #explain(capture: string, it: Compared): void {
    const reason = reasonFor(it);
    if (reason) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    else
      this.unexplained.push(`${capture}: ${it.field} is ${JSON.stringify(it.ours)}, not ${JSON.stringify(it.theirs)}`);
  }
}

function at(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? { compared: 0, equal: 0 };
  counts.set(key, count);
  return count;
}
