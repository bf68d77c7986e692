import type { MaintenanceStatus } from '@candor/incidents';

/** A word that one press publishes: the button, and what readers are told. */
export interface QuickWord {
  readonly status: MaintenanceStatus;
  readonly button: string;
  readonly text: string;
}

const BEGIN: QuickWord = { status: 'in_progress', button: 'Begin now', text: 'The planned work has begun.' };
const VERIFY: QuickWord = {
  status: 'verifying',
  button: 'Done, verifying',
  text: 'The work is done. We are checking that everything is as it should be.',
};
const COMPLETE: QuickWord = { status: 'completed', button: 'Completed', text: 'The work is completed.' };

/** What most likely comes next. */
export function quickWords(status: MaintenanceStatus): readonly QuickWord[] {
  switch (status) {
    case 'scheduled':
      return [BEGIN];
    case 'in_progress':
      return [VERIFY, COMPLETE];
    case 'verifying':
      return [COMPLETE];
    case 'completed':
    case 'cancelled':
      return [];
  }
}
