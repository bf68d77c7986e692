import { DomainError } from '@candor/log';

/** One of several, by any number. Refuses, as the domain would, when there is none. */
export function choose<It>(several: Iterable<It>, pick: number): It {
  const list = [...several];
  if (list.length > 0) return list[pick % list.length] as It;
  throw new DomainError({ kind: 'not-found', code: 'nothing-there', message: 'There is nothing yet to choose from.' });
}
