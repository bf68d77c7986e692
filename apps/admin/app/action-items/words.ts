import type { ActionKind, Priority } from '@candor/incidents';

/** What sort of thing an action item does, in words. */
export const KIND_WORDS: Readonly<Record<ActionKind, string>> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Mitigate',
  process: 'Process',
};

/** The same where one is chosen. */
export const KIND_CHOICES: Readonly<Record<ActionKind, string>> = {
  prevent: 'Prevent: it does not happen again',
  detect: 'Detect: we notice it sooner',
  mitigate: 'Mitigate: it hurts less',
  process: 'Process: we work otherwise',
};

export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = { high: 'High', medium: 'Medium', low: 'Low' };
