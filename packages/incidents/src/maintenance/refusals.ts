import { DomainError } from '@candor/log';
import { refusals as incidentRefusals } from '../command/refusals.ts';
import type { MaintenanceStatus } from './status.ts';

function invalid(code: string, message: string): DomainError {
  return new DomainError({ kind: 'invalid', code, message });
}

const STANDS: Readonly<Record<MaintenanceStatus, string>> = {
  scheduled: 'This maintenance has not begun: say another word ahead of it, begin it, or cancel it.',
  in_progress: 'This maintenance is under way: it goes on, is being verified, or is completed.',
  verifying: 'This maintenance is being verified: that goes on, the work goes on, or it is completed.',
  completed: 'This maintenance is completed. Add a word with that status, or schedule another maintenance.',
  cancelled: 'This maintenance was cancelled. Add a word with that status, or schedule another maintenance.',
};

/** Why a command on a maintenance is refused: one place for all the sentences. */
export const refusals = {
  exists: () =>
    new DomainError({
      kind: 'conflict',
      code: 'maintenance-exists',
      message: 'This maintenance was announced already. Open it, and publish an update there.',
    }),
  notFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'maintenance-not-found',
      message: 'This maintenance does not exist. Choose one from the list.',
    }),
  newerUpdate: incidentRefusals.newerUpdate,
  /** The clock looked, and somebody was faster. Refused, so that its command's id stays free for when it is due. */
  notDue: () =>
    new DomainError({
      kind: 'conflict',
      code: 'not-due',
      message: 'There is nothing for the clock to say of this now.',
    }),
  windowBackwards: () => invalid('window-backwards', 'The end lies before the beginning. Choose a later end.'),
  windowOver: () =>
    invalid('window-over', 'The planned end lies in the past. Choose a later end, or say that it is completed.'),
  windowTooEarly: () =>
    invalid('window-too-early', 'The planned beginning lies more than a day back. Choose a later beginning.'),
  windowTooFar: () => invalid('window-too-far', 'The planned beginning is over two years away. Choose an earlier one.'),
  windowTooLong: () => invalid('window-too-long', 'The window is longer than 31 days. Choose an earlier end.'),
  planUnchanged: () => invalid('plan-unchanged', 'The plan says this already. Change it, or explain it in an update.'),
  begun: () =>
    invalid(
      'maintenance-begun',
      'The maintenance has begun: only its planned end can change. Say in an update what else is different.',
    ),
  over: () => invalid('maintenance-over', 'This maintenance is over, so its plan stays as it was.'),
  statusOrder: (from: MaintenanceStatus) => invalid('maintenance-status-order', STANDS[from]),
  notBegunAffected: () =>
    invalid(
      'maintenance-not-begun',
      'Nothing is affected before the maintenance begins. Begin it, or leave the features as they are.',
    ),
  overAffected: (names: string) =>
    invalid(
      'over-with-affected-features',
      `A maintenance that is over leaves no feature affected, but this update still says so of: ${names}. Make them ` +
        'operational, keep the maintenance open, or declare an incident.',
    ),
};
