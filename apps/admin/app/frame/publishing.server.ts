import { durationWords } from '../time/english.server.ts';

const LONGEST_LAG_MS = 10_000;

/** What keeps the record from the readers, in a sentence; null while all is well. */
export function publishingTrouble({
  lagMs,
  problem,
}: {
  readonly lagMs: number;
  readonly problem: string | null;
}): string | null {
  if (problem) return problem;
  if (lagMs <= LONGEST_LAG_MS) return null;
  const lasting = lagMs < 60_000 ? `${Math.round(lagMs / 1000)} s` : durationWords(lagMs);
  return `What was saved has been waiting for ${lasting} to come onto the page.`;
}

/** How far the pages are that are written anew, in a sentence; null while none are. */
export function renewingWords(renewing: { readonly pages: number; readonly left: number } | null): string | null {
  if (renewing === null) return null;
  const count = new Intl.NumberFormat('en');
  return `Writing all pages anew: ${count.format(renewing.pages - renewing.left)} of ${count.format(renewing.pages)}.`;
}
