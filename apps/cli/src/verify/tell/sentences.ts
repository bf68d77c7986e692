import type { Finding } from '../finding.ts';
import type { Look } from './look.ts';

const MOST_LINES = 50;

/** What `candor verify` says to a person, a line each. */
export function sentencesFor(look: Look): string[] {
  const { problems, unlisted, isWhole } = look;
  const facts = [...recordLines(look), ...headLines(look), ...fileLines(look)];
  return [
    look.looked,
    ...facts.map((line) => `  ${line}`),
    ...listOf(unlisted, 'Lying there too, but nothing here speaks for it:'),
    ...listOf(problems.map(sentenceFor), 'Not whole:'),
    ...(isWhole ? ['Whole.'] : []),
  ].map(plain);
}

function recordLines({ record }: Look): string[] {
  if (!record) return ['record  not even its first entry can be read'];
  const { index, hash, recordedAt, key } = record;
  const lines = [`record  entries 1 to ${index}, the newest of ${recordedAt}`, `head    ${index}:${hash}`];
  return key === null ? lines : [...lines, `key     ${key}`];
}

function headLines({ heads }: Look): string[] {
  return heads.flatMap(({ given, index }) => (index === null ? [] : [`kept    ${given} is entry ${index} of it`]));
}

function fileLines({ files: { count, forms, checked, because, day, release } }: Look): string[] {
  if (release === null) return [];
  const read = `${count} and ${forms} compressed forms`;
  return checked === 'rendered'
    ? [`files   ${read}, rendered anew from the record by ${release} for ${day}`]
    : [`files   ${read}, held against the signed manifest alone:`, `        ${because}`];
}

function sentenceFor({ path, line, index, problem }: Finding): string {
  const place = line === undefined ? path : `${path}, line ${line}: entry ${index}`;
  return `${place} ${problem}`;
}

function listOf(items: readonly string[], title: string): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_LINES;
  const shown = items.slice(0, MOST_LINES).map((item) => `  ${item}`);
  return [title, ...shown, ...(more > 0 ? [`  and ${more} more (--json names all)`] : [])];
}

/** Without what a terminal would take for a command, or that hides or turns words around: some of it was written by whoever publishes. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}
