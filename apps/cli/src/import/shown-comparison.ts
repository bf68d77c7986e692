import { changedLines } from '@candor/markdown';
import type { ApiClient } from '../api/client.ts';

export type Compared = Awaited<ReturnType<ApiClient['postmortems']['compare']['query']>>;
type Part = Compared['parts'][number] | Compared['items'][number];

const MOST_LINES = 12;

/** How many parts and action items saving would change. */
export function changesIn({ parts, items }: Compared): number {
  return [...parts, ...items].filter(({ becomes }) => becomes !== 'unchanged' && becomes !== 'refused').length;
}

/** A comparison for a terminal: what stays in one line, all else section by section with the lines that differ. */
export function shownComparison({ title, incidentId, parts, items }: Compared): string {
  const all: readonly Part[] = [...parts, ...items];
  const same = all.filter(({ becomes }) => becomes === 'unchanged').length;
  const told = all.filter(({ becomes }) => becomes !== 'unchanged').map(shownPart);
  const rest = same === 0 ? [] : [`  unchanged  ${same === 1 ? '1 part' : `${same} parts`}`];
  return [`${title} (${incidentId})`, '', ...told, ...rest, ''].join('\n');
}

function shownPart(part: Part): string {
  const { becomes, title, before, after, why } = part;
  const heading = 'heading' in part && part.heading !== null ? ` (in the file: ${part.heading})` : '';
  const name = 'fields' in part ? `Action item: ${title}` : title;
  const lines = changedLines(before, after).map((line) =>
    line
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
      .join(''),
  );
  const shown = becomes === 'new' ? after.split('\n') : becomes === 'removed' ? [] : lines;
  const cut =
    shown.length > MOST_LINES ? [...shown.slice(0, MOST_LINES), `… ${shown.length - MOST_LINES} more lines`] : shown;
  const reason = why === null ? [] : [`-> ${why}`];
  return [
    `  ${becomes.padEnd(9)}  ${name}${heading}`,
    ...[...cut, ...reason].map((line) => `             ${line}`),
  ].join('\n');
}
