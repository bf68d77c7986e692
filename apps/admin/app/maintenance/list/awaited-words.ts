import type { AwaitedWord } from './awaited.server.ts';

/** What is awaited of a maintenance, in a few words. */
export function awaitedWords({ what, away, isOverdue }: AwaitedWord): string {
  if (what === 'start') return isOverdue ? `has not begun, ${away} late` : 'was to begin now';
  return isOverdue ? `overruns by ${away}` : 'was to be completed now';
}
