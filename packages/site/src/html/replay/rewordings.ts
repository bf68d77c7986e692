import type { Text } from '@candor/log';
import type { Moment, ToldUpdate } from '../../model/told-incident.ts';
import type { ToldCorrection, ToldWithdrawal } from '../../model/told-wording.ts';

/** What an update said for a while; `null` while it was withdrawn. `from` and `until` are what changed it. */
export interface Wording {
  readonly text: Text | null;
  readonly from: ToldCorrection | ToldWithdrawal | null;
  readonly until: ToldCorrection | ToldWithdrawal | null;
}

/** What an update said from its posting to now, oldest first. */
export function wordingsOf({ text, corrections, withdrawal }: ToldUpdate): Wording[] {
  const changes = [...corrections, ...(withdrawal ? [withdrawal] : [])];
  const texts = [corrections[0]?.before ?? text, ...changes.map((it) => (it.kind === 'correction' ? it.text : null))];
  return texts.map((it, place) => ({ text: it, from: changes[place - 1] ?? null, until: changes[place] ?? null }));
}

/** The number of each correction and withdrawal among those of an incident, counted from 1, by its index. */
export function rewordingNumbers(moments: readonly Moment[]): ReadonlyMap<number, number> {
  const rewordings = moments.filter(({ kind }) => kind === 'correction' || kind === 'withdrawal');
  return new Map(rewordings.map(({ index }, place) => [index, place + 1]));
}
