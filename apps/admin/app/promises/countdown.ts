import { PROMISE_GRACE_MS } from '@candor/incidents';

/**
 * How near a promise is: calm, within five minutes, within one, past its time but still to be kept, or late. Also the
 * moments at which an alarm rings.
 */
export type Phase = 'calm' | 'soon' | 'last' | 'now' | 'late';

const MINUTE_MS = 60_000;

/** The phase of a promise, and how long it still lasts, or is late. Takes and gives milliseconds. */
export function countdown(dueMs: number, nowMs: number): { readonly phase: Phase; readonly milliseconds: number } {
  const left = dueMs - nowMs;
  if (left > 5 * MINUTE_MS) return { phase: 'calm', milliseconds: left };
  if (left > MINUTE_MS) return { phase: 'soon', milliseconds: left };
  if (left > 0) return { phase: 'last', milliseconds: left };
  if (-left <= PROMISE_GRACE_MS) return { phase: 'now', milliseconds: PROMISE_GRACE_MS + left };
  return { phase: 'late', milliseconds: -left };
}

/** A length of time as it is counted: seconds below five minutes, then minutes, then hours, then days. */
export function lengthInWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [minutes, hours, days] = [60, 3600, 86_400].map((unit) => Math.floor(seconds / unit)) as [
    number,
    number,
    number,
  ];
  if (minutes === 0) return `${seconds}\u00A0s`;
  if (minutes < 5) return `${minutes}\u00A0min ${seconds % 60}\u00A0s`;
  if (hours === 0) return `${minutes}\u00A0min`;
  if (days === 0) return `${hours}\u00A0h ${minutes % 60}\u00A0min`;
  return `${days}\u00A0d ${hours % 24}\u00A0h`;
}

/** Where a promise stands, in few words: for the tab, where there is little room. */
export function shortWords(dueMs: number, nowMs: number): string {
  const { phase, milliseconds } = countdown(dueMs, nowMs);
  if (phase === 'now') return 'due now';
  const words = lengthInWords(milliseconds);
  return phase === 'late' ? `${words} late` : words;
}
