import type { MadePromise, Severity } from '@candor/incidents';
import { promiseIn, promisePresets, SEVERITIES, usualPreset } from '@candor/incidents';
import type { Clock } from '../../time/shown-time.server.ts';
import { planned } from '../../time/shown-window.server.ts';

const HALF_A_DAY = 720;

/** What can be promised with one choice, and which of it is chosen at first. */
export type PromisePresets = ReturnType<typeof presetsFor>;

/** The presets of a severity, as they would be if the update were published now. */
export function presetsFor(severity: Severity | null, last: MadePromise | null, clock: Clock) {
  return {
    usual: String(usualPreset(severity, last)),
    choices: promisePresets(severity).map((minutes) => ({
      // Minutes are sent, and not the time: they count from when it is published, however long it was written.
      value: String(minutes),
      by: shownDue(minutes, clock),
      within: withinWords(minutes),
    })),
  };
}

/** The day is told only where the time alone could be of another one. */
function shownDue(minutes: number, clock: Clock) {
  const due = planned(clock, promiseIn(minutes, clock.now));
  return minutes < HALF_A_DAY ? { ...due, text: due.text.slice(-5) } : due;
}

/** A number of minutes in words: `30 min`, `2 h`. */
export function withinWords(minutes: number): string {
  return minutes < 120 ? `${minutes}\u00A0min` : `${minutes / 60}\u00A0h`;
}

/** The presets of each severity; `none` while it has none. */
export function presetsBySeverity(clock: Clock): Readonly<Record<Severity | 'none', PromisePresets>> {
  const entries = SEVERITIES.map((severity) => [severity, presetsFor(severity, null, clock)] as const);
  return { ...(Object.fromEntries(entries) as Record<Severity, PromisePresets>), none: presetsFor(null, null, clock) };
}
