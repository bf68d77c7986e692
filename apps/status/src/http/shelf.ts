import type { Body } from '../memory/body.ts';
import type { Library } from '../state/library.ts';
import type { State } from '../state/state.ts';
import type { Prepared } from './answer/prepared.ts';
import type { Exchange } from './exchange.ts';
import { LONGEST } from './request/target.ts';

/** What stands on the shelf: a file's answers, and its body where that is in memory only for as long as it is remembered. */
export interface Shelved {
  readonly prepared: Prepared;
  readonly remembered: Body | null;
}

/**
 * The answers of files in memory, by the target as it stands in a request: `/incidents/k3v9x0q2m4ab`. It belongs to one
 * state, and the next one begins with an empty shelf: nothing on it can be out of date, so nothing on it ever runs out.
 */
export interface Shelf {
  /** What stands ready for a target; queries do not count. */
  readonly find: (state: State, target: string) => Prepared | undefined;
  /** Keeps a file's answers, if it was asked for by its own address as it is written: so a file has one place at most. */
  readonly keep: (exchange: Exchange, state: State, shelved: Shelved) => void;
}

/** An empty shelf. What a library no longer remembers is taken down. */
export function createShelf(library: Pick<Library, 'remembers' | 'onForget'>): Shelf {
  const targets = new Map<Body, string>();
  const byTarget = new Map<string, Shelved>();
  let of: State | null = null;
  library.onForget((body) => {
    const target = targets.get(body);
    if (target !== undefined) byTarget.delete(target);
    targets.delete(body);
  });

  function begin(state: State): void {
    of = state;
    targets.clear();
    byTarget.clear();
  }

  function shelvedAt(target: string): Shelved | undefined {
    const found = byTarget.get(target);
    if (found) return found;
    const query = target.indexOf('?');
    return query === -1 ? undefined : byTarget.get(target.slice(0, query));
  }

  return {
    find(state, target) {
      if (state !== of || target.length > LONGEST) return undefined;
      const found = shelvedAt(target);
      if (found?.remembered) library.remembers(found.remembered);
      return found?.prepared;
    },
    keep({ request: { url = '' }, address, query }, state, shelved) {
      const target = `/${address}`;
      if (url !== target && url !== `${target}?${query}`) return;
      if (state !== of) begin(state);
      const { remembered } = shelved;
      // Two files of the same bytes are remembered as one body: it stands in one place.
      if (remembered && targets.has(remembered)) byTarget.delete(targets.get(remembered) ?? '');
      if (remembered) targets.set(remembered, target);
      byTarget.set(target, shelved);
    },
  };
}
