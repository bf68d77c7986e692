import { worstOf } from '@candor/features';
import type { Instant } from '@candor/log';
import type { FeatureHistory, StatusInterval } from '@candor/timeline';
import { durationInWords, statusInWords } from '@candor/timeline';
import { counted, nameOf } from '../../draft/phrases.ts';

/** A stretch of a lane; `to` is null while it lasts. */
export type Segment = Pick<StatusInterval, 'status' | 'from' | 'to'>;

/** One line of the drawing: a feature, or several that are drawn as one. */
export interface Lane {
  readonly name: string;
  /** Its worst status, and for how long it was affected. */
  readonly note: string;
  readonly segments: readonly Segment[];
}

/**
 * At most so many lanes. Where there are more features, those with the same course share a lane; where that is not
 * enough, those of one product do, at their worst; then the last products do.
 */
export function lanesOf(features: readonly FeatureHistory[], most: number): Lane[] {
  if (features.length <= most) return features.map(laneOf);
  const alike = grouped(features, ({ intervals }) => intervals.map((it) => `${it.status} ${it.from} ${it.to}`).join());
  if (alike.length <= most)
    return alike.map((group) => together(group, `${counted(group.length, 'feature')}: ${namesOf(group)}`));
  const products = grouped(features, ({ product }) => product);
  const named = products.slice(0, products.length <= most ? most : most - 1);
  const lanes = named.map((group) =>
    together(group, `${group[0]?.product || 'Others'}: ${counted(group.length, 'feature')}`),
  );
  const rest = products.slice(named.length).flat();
  return rest.length === 0 ? lanes : [...lanes, together(rest, `${counted(rest.length, 'feature')} of other products`)];
}

function laneOf(feature: FeatureHistory): Lane {
  const { affected, worst, intervals } = feature;
  const length =
    affected.state === 'known'
      ? `, ${durationInWords(affected.milliseconds)}`
      : affected.state === 'ongoing'
        ? ', ongoing'
        : '';
  return { name: nameOf(feature), note: `${statusInWords(worst)}${length}`, segments: intervals };
}

function together(group: readonly FeatureHistory[], name: string): Lane {
  const [first] = group;
  if (first && group.length === 1) return laneOf(first);
  const note = `${statusInWords(worstOf(group.map(({ worst }) => worst)))} at worst`;
  return { name, note, segments: worstOver(group.flatMap(({ intervals }) => intervals)) };
}

function namesOf(group: readonly FeatureHistory[]): string {
  return group.map(nameOf).join(', ');
}

function grouped(features: readonly FeatureHistory[], keyOf: (feature: FeatureHistory) => string): FeatureHistory[][] {
  return [...Map.groupBy(features, keyOf).values()];
}

/** The worst of several courses at each moment. */
function worstOver(segments: readonly Segment[]): Segment[] {
  const edges = [...new Set(segments.flatMap(({ from, to }) => [from, to]))].toSorted(byTime);
  const worst: Segment[] = [];
  for (const [place, from] of edges.entries()) {
    if (from === null) break;
    const to = edges[place + 1] ?? null;
    const status = worstOf(
      segments.filter((it) => it.from <= from && (it.to === null || it.to > from)).map((it) => it.status),
    );
    const before = worst.at(-1);
    if (status === 'operational') continue;
    if (before?.to === from && before.status === status) worst[worst.length - 1] = { ...before, to };
    else worst.push({ status, from, to });
  }
  return worst;
}

/** What has no end comes last. */
function byTime(one: Instant | null, other: Instant | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
