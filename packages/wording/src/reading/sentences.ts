import type { Stretch } from '../finding.ts';

const ENDS = /[.!?…](?=\s|$)|\n/gu;

/** What the sentence that a place of a text lies in says before it; lines end sentences too. */
export function lead(prose: string, { from }: Stretch): string {
  const end = [...prose.slice(0, from).matchAll(ENDS)].at(-1);
  return prose.slice(end ? end.index + end[0].length : 0, from);
}
