import type { Stretch } from '@candor/wording';

const OPENED = /["'“”„‘«»]\s?$/u;
const CLOSED = /^\s?["'“”’«»]/u;

/** Whether words stand in quotation marks: a text speaks about them, or tells what others said. */
export function isMention(prose: string, { from, to }: Stretch): boolean {
  return OPENED.test(prose.slice(0, from)) && CLOSED.test(prose.slice(to));
}
