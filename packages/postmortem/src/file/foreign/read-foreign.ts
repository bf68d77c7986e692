import { cleanText } from '@candor/markdown';
import { openFrontMatter } from '../reading/front-matter.ts';
import type { Stretch } from '../reading/headings.ts';
import { cutAtHeadings, levelsOf } from '../reading/headings.ts';
import type { Line } from '../reading/lines.ts';
import { linesOf, textOf } from '../reading/lines.ts';
import type { Arrival } from './arrival.ts';
import { arrivesAsOwn, arrivesIn } from './arrival.ts';
import { definitionsIn, withDefinitions } from './definitions.ts';
import { inParts } from './in-parts.ts';
import { heldByTitle, writtenByTitle } from './titles.ts';

/** What stood in front of the first section of a file. */
export const BEFORE = 'Before the first heading';

const FOUND = { underlined: true };

/**
 * Reads a postmortem that was written elsewhere. A section goes where its title says, under the name that it has here or
 * elsewhere; every other becomes one of the team's own. Front matter, the title and what stands before the first section
 * are kept in one as well, and what is too long for one section in several: nothing of the file is left out.
 */
export function readForeign(text: string): Arrival[] {
  const { typed, body } = openFrontMatter(cleanText(text.replace(/^\uFEFF/, '')));
  const lines = linesOf(body);
  const { title, before, stretches, level } = laidOut(lines);
  const arrivals = [...opening(typed, title, before), ...stretches.flatMap((stretch) => arrivalsOf(stretch, level))];
  const definitions = definitionsIn(lines);
  return joined(arrivals)
    .flatMap(parted)
    .map((it) => ({ ...it, words: withDefinitions(it.words, definitions) }));
}

interface Layout {
  readonly title: string | null;
  readonly before: readonly Line[];
  readonly stretches: readonly Stretch[];
  /** The level of the sections' headings. */
  readonly level: number;
}

/** A heading that is the first and the only one of its level, above all others, is the title. */
function laidOut(lines: readonly Line[]): Layout {
  const levels = levelsOf(lines);
  const top = Math.min(...levels);
  const isAbove = levels[0] === top && levels.filter((level) => level === top).length === 1;
  const isTitled = isAbove && (levels.length > 1 || top === 1);
  const level = isTitled ? Math.min(7, ...levels.slice(1)) : top;
  const isWanted = (found: number) => found === level || (isTitled && found === top);
  const [first, ...rest] = cutAtHeadings(lines, isWanted, FOUND);
  const titled = isTitled ? rest[0] : undefined;
  return {
    title: titled?.title ?? null,
    before: [...(first?.lines ?? []), ...(titled?.lines ?? [])],
    stretches: titled ? rest.slice(1) : rest,
    level,
  };
}

function opening(typed: string | null, title: string | null, before: readonly Line[]): Arrival[] {
  const facts = typed === null || typed.trim() === '' ? '' : `\`\`\`yaml\n${typed}\n\`\`\``;
  const words = [facts, title === null ? '' : `# ${title}`, textOf(before)].filter((it) => it !== '').join('\n\n');
  return words === '' ? [] : [arrivesAsOwn(BEFORE, words)];
}

function arrivalsOf({ title, lines }: Stretch, level: number): Arrival[] {
  const section = writtenByTitle(title);
  if (section !== null) return [arrivesIn(section, title, textOf(lines))];
  const held: Arrival[] = [];
  const own: Line[] = [];
  for (const inner of cutAtHeadings(lines, (found) => found === level + 1, FOUND)) {
    const goes = inner.level === 0 ? null : heldByTitle(title, inner.title);
    if (goes !== null) held.push(arrivesIn(goes, inner.title, textOf(inner.lines)));
    else own.push(...headed(inner), ...inner.lines);
  }
  const words = textOf(own);
  return words === '' && held.length > 0 ? held : [arrivesAsOwn(title, words), ...held];
}

function headed({ level, title }: Stretch): Line[] {
  return level === 0 ? [] : [{ text: `${'#'.repeat(level)} ${title}`, kind: 'prose' }];
}

/** Two stretches that belong to one section become one, the second under its heading; a section without words is none. */
function joined(arrivals: readonly Arrival[]): Arrival[] {
  const whole: Arrival[] = [];
  for (const arrival of arrivals) {
    const at = arrival.section === null ? -1 : whole.findIndex((it) => it.section === arrival.section);
    const first = whole[at];
    if (first) whole[at] = { ...first, words: `${first.words}\n\n## ${arrival.heading}\n\n${arrival.words}`.trim() };
    else whole.push(arrival);
  }
  return whole.map((it) => (it.words === '' ? arrivesAsOwn(it.heading, '') : it));
}

function parted(arrival: Arrival): Arrival[] {
  const [first = '', ...rest] = inParts(arrival.words);
  const titled = arrivesAsOwn(arrival.title, '').title;
  return [{ ...arrival, words: first }, ...rest.map((words, nth) => arrivesAsOwn(`${titled} (${nth + 2})`, words))];
}
