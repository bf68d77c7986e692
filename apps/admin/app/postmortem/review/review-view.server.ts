import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { personWords } from './people-words.ts';

type Read = Awaited<ReturnType<RequestApi['ask']['postmortems']['read']['query']>>;

/** How far a postmortem is, and what others said of it, as it is shown. */
export type ReviewView = ReturnType<typeof reviewView>;

export function reviewView({ version, status, authors, reviews, approvals, you }: Read, clock: Clock) {
  return {
    version,
    status,
    approvals,
    you,
    authors: authors.map(personWords),
    /** Newest first. */
    said: reviews
      .map(({ kind, version: of, note, by, at, current }) => ({
        kind,
        of,
        note,
        current,
        by: personWords(by),
        at: clock.exact(at),
      }))
      .toReversed(),
  };
}
