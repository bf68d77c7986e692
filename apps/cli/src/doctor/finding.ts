/** How a thing is: well, worth a look, or broken. */
export type Verdict = 'ok' | 'look' | 'broken';

/** What was found out about one thing, and what to do where something is to be done. */
export interface Finding {
  readonly verdict: Verdict;
  readonly found: string;
  readonly advice: string | null;
}

/** All is well. */
export function ok(found: string): Finding {
  return { verdict: 'ok', found, advice: null };
}

/** It works, but somebody should look at it. */
export function look(found: string, advice: string): Finding {
  return { verdict: 'look', found, advice };
}

/** It does not work, or will not for long. */
export function broken(found: string, advice: string): Finding {
  return { verdict: 'broken', found, advice };
}
