import type { Incident } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** A postmortem that waits for others to read it. */
export interface ReviewedPostmortem {
  readonly incident: Incident;
  readonly askedAt: Instant;
  /** How many approved of the draft as it stands. */
  readonly approvals: number;
}

const MOST = 200;

/** The postmortems that are in review, at most 200, the one that waits longest first. */
export async function reviewedPostmortems(reader: Reader): Promise<ReviewedPostmortem[]> {
  const rows = await reader[QUERIES]
    .selectFrom('postmortem')
    .innerJoin('incident', 'incident.id', 'postmortem.id')
    .select(['postmortem.review_asked_at as askedAt', 'postmortem.approvals', 'incident.state as incident'])
    .where('postmortem.review_asked_at', 'is not', null)
    .orderBy('postmortem.review_asked_at')
    .orderBy('postmortem.id')
    .limit(MOST)
    .execute();
  return rows.map(({ askedAt, approvals, incident }) => ({
    askedAt: askedAt as Instant,
    approvals,
    incident: JSON.parse(incident),
  }));
}
