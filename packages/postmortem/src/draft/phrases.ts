import type { Instant } from '@candor/log';
import type { Duration, Source, ToldName } from '@candor/timeline';
import { instantInWords } from '@candor/timeline';

/** Several things in one phrase: `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** A number with its noun: `1 update`, `4 updates`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How often: `once`, `twice`, `3 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** Two ends of a time: `18:10 and 20:00 UTC on 3 April 2024`; the day as in `instantInWords`. */
export function ends(from: Instant, to: Instant, joint: 'and' | 'to', beside?: Instant): string {
  if (from.slice(0, 10) !== to.slice(0, 10))
    return `${instantInWords(from, beside)} ${joint} ${instantInWords(to, beside)}`;
  return `${from.slice(11, 16)} ${joint} ${instantInWords(to, beside)}`;
}

/** An instant for a table: `2024-04-03 18:10`, with seconds when it has some. */
export function tabular(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, at.slice(17, 19) === '00' ? 16 : 19)}`;
}

/** A feature by its full name. */
export function nameOf({ product, feature }: ToldName): string {
  return product === '' ? feature : `${product} - ${feature}`;
}

/** Sources in the order of the log, each once. */
export function distinct(sources: readonly Source[]): Source[] {
  const bySequence = new Map(sources.map((source) => [source.sequence, source]));
  return [...bySequence.values()].sort((one, other) => one.sequence - other.sequence);
}

/** What the two ends of a duration rest on; nothing where one is not known. */
export function endsOf(duration: Duration): Source[] {
  return duration.state === 'not-applicable' ? [] : [duration.from.source, duration.to.source];
}
