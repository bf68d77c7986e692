import type { Line } from './lines.ts';
import { unescapeMarkdown } from './unescape.ts';

/** A stretch of a text under one heading; the first one stands before any heading, at level 0. */
export interface Stretch {
  readonly level: number;
  /** The heading as plain text. */
  readonly title: string;
  readonly lines: readonly Line[];
}

/**
 * Cuts a text at its headings of the levels that are asked for. Headings stand at the beginning of a line; underlined ones
 * count where `underlined` says so, since in Candor's Markdown a line of dashes is a rule.
 */
export function cutAtHeadings(
  lines: readonly Line[],
  isWanted: (level: number) => boolean,
  { underlined = false } = {},
): Stretch[] {
  const stretches: { level: number; title: string; lines: Line[] }[] = [{ level: 0, title: '', lines: [] }];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const heading = headingOf(line) ?? (underlined ? underlinedAt(lines, at) : null);
    if (heading && isWanted(heading.level)) {
      stretches.push({ level: heading.level, title: plainTitle(heading.text), lines: [] });
      at += heading.lines - 1;
    } else stretches.at(-1)?.lines.push(line);
  }
  return stretches;
}

/** The levels of all headings, in order. */
export function levelsOf(lines: readonly Line[]): number[] {
  return cutAtHeadings(lines, () => true, { underlined: true })
    .slice(1)
    .map(({ level }) => level);
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly lines: number;
}

function headingOf({ text, kind }: Line): Heading | null {
  if (kind !== 'prose') return null;
  const [, marks, title = ''] = /^(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? [];
  if (marks === undefined) return null;
  return { level: marks.length, text: title.replace(/(?:^|[ \t])#+[ \t]*$/, ''), lines: 1 };
}

function underlinedAt(lines: readonly Line[], at: number): Heading | null {
  const [before, line, under] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line?.kind !== 'prose' || under?.kind !== 'prose') return null;
  if (before !== undefined && before.text.trim() !== '') return null;
  if (!/^(?![-*+>|#<]|\d+[.)]\s)\S/.test(line.text)) return null;
  const level = /^=+\s*$/.test(under.text) ? 1 : /^-{2,}\s*$/.test(under.text) ? 2 : 0;
  return level === 0 ? null : { level, text: line.text, lines: 2 };
}

/** A heading as the text that it reads as, as far as titles go: escapes, code marks and emphasis are taken off. */
function plainTitle(text: string): string {
  return unescapeMarkdown(text.trim().replace(/^(\*\*|__|`)(.+)\1$/, '$2'));
}
