import type { Decided, Instant, UpdateId } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import type { Message } from '../command/commands.ts';
import type { DecidingIncident } from '../command/deciding.ts';
import { refusals } from '../command/refusals.ts';
import type { IncidentEvent } from '../incident/events.ts';
import { refuseUnfilled } from '../templates/unfilled.ts';
import type { Claims } from './claims.ts';
import { changesOf } from './claims.ts';
import { pastOr } from './past-or.ts';
import { promiseIn } from './promise-in.ts';

const LONGEST_PROMISE_MS = 30 * 24 * 60 * 60 * 1000;

/** The update that a message becomes, given what the incident claimed of its features before. */
export function publish(
  claims: Claims,
  message: Message & { readonly updateId: UpdateId },
  at: DecidingIncident,
): Decided<IncidentEvent & { type: 'UpdatePublished' }> {
  const { updateId, status } = message;
  refuseUnfilled(message.text);
  const data = {
    updateId,
    status,
    text: at.seal(message.text),
    features: changesOf(claims, message, at.catalogue),
    nextUpdateBy: promiseOf(message, at.now),
  };
  return { type: 'UpdatePublished', data, happenedAt: pastOr(message.happenedAt, at.now) };
}

function promiseOf({ status, nextUpdateBy: by, nextUpdateIn: within }: Message, now: Instant): Instant | null {
  if (by != null && within != null) throw refusals.promiseTwice();
  const nextUpdateBy = within == null ? by : promiseIn(within, now);
  if (nextUpdateBy == null) return null;
  if (status === 'resolved') throw refusals.promiseAfterResolved();
  if (nextUpdateBy <= now) throw refusals.promisePast();
  if (nextUpdateBy > addMilliseconds(now, LONGEST_PROMISE_MS)) throw refusals.promiseTooFar();
  return nextUpdateBy;
}
