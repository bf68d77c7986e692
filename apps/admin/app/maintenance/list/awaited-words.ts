import type { AwaitedWord } from './awaited.server.ts';

/** What is awaited of a maintenance, in a few words. */
export function awaitedWords({ away, ...awaited }: Pick<AwaitedWord, 'what' | 'isOverdue' | 'away'>): string {
  const gist = awaitedGist(awaited);
  if (!awaited.isOverdue) return gist;
  return awaited.what === 'start' ? `${gist}, ${away} late` : `${gist} by ${away}`;
}

/** The same without how late it is, which changes every minute. */
export function awaitedGist({ what, isOverdue }: Pick<AwaitedWord, 'what' | 'isOverdue'>): string {
  if (what === 'start') return isOverdue ? 'has not begun' : 'was to begin now';
  return isOverdue ? 'overruns' : 'was to be completed now';
}
