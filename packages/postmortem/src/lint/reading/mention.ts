import type { Stretch } from '@candor/wording';

const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;
const FARTHEST = 300;

/** Whether words stand within quotation marks of one paragraph: a text speaks about them, or tells what others said. */
export function isMention(prose: string, { from, to }: Stretch): boolean {
  const before =
    prose
      .slice(Math.max(0, from - FARTHEST), from)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const [behind = ''] = prose.slice(to, to + FARTHEST).split(/\n\s*\n/);
  const isStraight = before.split('"').length % 2 === 0 && behind.includes('"');
  return isStraight || PAIRS.some(([open, close]) => isOpen(before, open, close) && behind.includes(close));
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
