import { DomainError } from '@candor/log';

function invalid(code: string, message: string): DomainError {
  return new DomainError({ kind: 'invalid', code, message });
}

/** Why a command on an incident is refused: one place for all the sentences. */
export const refusals = {
  exists: () =>
    new DomainError({
      kind: 'conflict',
      code: 'incident-exists',
      message: 'This incident was told already. Open it, and publish an update there.',
    }),
  notFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'incident-not-found',
      message: 'This incident does not exist. Choose one from the list of incidents.',
    }),
  newerUpdate: (after: number, latest: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'newer-update',
      message: 'Somebody published since you opened this page. Read what is new, then publish yours if it still fits.',
      details: { after, latest },
    }),
  updateNotFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'update-not-found',
      message: 'This update does not exist, or has no words of its own. Choose one from the timeline.',
    }),
  newerRevision: (after: number, latest: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'newer-revision',
      message: 'This update has other words than those you saw. Compare, then send yours if it still needs that.',
      details: { after, latest },
    }),
  updateWithdrawn: () =>
    new DomainError({
      kind: 'conflict',
      code: 'update-withdrawn',
      message: 'This update was withdrawn already. Say what is right in a new update.',
    }),
  textUnchanged: () =>
    invalid('text-unchanged', 'The update says exactly this already. Change its words, then correct it.'),
  noPromise: () =>
    new DomainError({
      kind: 'conflict',
      code: 'promise-gone',
      message: 'This next update is not promised any more: it came, or another one is promised. Load the page again.',
    }),
  promisePastDue: () =>
    invalid(
      'promise-past-due',
      'The promised time has passed, so the promise cannot be taken back. Publish an update.',
    ),
  editedBeforeSaid: () =>
    invalid('edited-before-said', 'An update cannot have been edited before it was said. Check both times.'),
  future: () => invalid('happened-in-future', 'The time it happened lies in the future. Use now, or an earlier time.'),
  promisePast: () => invalid('promise-in-past', 'The promised next update lies in the past. Choose a later time.'),
  promiseTooFar: () =>
    invalid(
      'promise-too-far',
      'The next update is promised for more than 30 days from now. Choose an earlier time, or promise none.',
    ),
  promiseTwice: () =>
    invalid('promise-twice', 'The next update is promised twice. Give its time, or how soon it comes.'),
  promiseAfterResolved: () =>
    invalid('promise-after-resolved', 'A resolved incident promises no next update. Remove the promise.'),
  declareResolved: () =>
    invalid('declare-as-resolved', 'An incident that is over already is told afterwards: use “Tell a past incident”.'),
  resolvedAffected: (names: string) =>
    invalid(
      'resolved-with-affected-features',
      `A resolved incident leaves no feature affected, but this update still says so of: ${names}. Make them ` +
        'operational, keep the incident open, or set their standing status.',
    ),
  unknownFeature: () => invalid('unknown-feature', 'One of the features does not exist. Load the page again.'),
  archivedFeature: (name: string) =>
    invalid('archived-feature', `“${name}” is archived. Bring it back before you change its status.`),
  impactUnchanged: () =>
    invalid('impact-unchanged', 'The impact is set to this already. Choose another one, or explain it in an update.'),
  backfillOrder: () => invalid('backfill-out-of-order', 'Give the updates in the order in which they happened.'),
  backfillOpen: () =>
    invalid(
      'backfill-not-resolved',
      'The last update of a past incident must be “resolved”. If it still goes on, declare it instead.',
    ),
};
