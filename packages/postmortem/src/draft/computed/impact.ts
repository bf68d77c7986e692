import type { FeatureStatus } from '@candor/features';
import { FEATURE_STATUSES } from '@candor/features';
import { impactOfIncident } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { FeatureHistory, Row, Source, StatusInterval, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords, statusInWords } from '@candor/timeline';
import type { Block, Cell, Sentence } from '../../document.ts';
import { counted, distinct, ends, listed, nameOf, tabular } from '../phrases.ts';

/** How bad it was, for which features, and for how long. */
export function impactBlocks(timeline: Timeline): Block[] {
  const { features } = timeline;
  const blocks: Block[] = [
    { kind: 'paragraph', sentences: [...publicImpact(timeline), ...extent(timeline), ...severity(timeline)] },
  ];
  if (features.length > 0) blocks.push({ kind: 'table', columns: COLUMNS, rows: features.map(rowOf) });
  const courses = features.flatMap(course);
  if (courses.length > 0) blocks.push({ kind: 'list', sentences: courses });
  return blocks;
}

function publicImpact({ incident, features, byRecorded }: Timeline): Sentence[] {
  const impact = impactOfIncident(incident);
  const override = lastOf(byRecorded, 'impact');
  if (incident.impactOverride !== null && override)
    return [{ key: 'impact', text: `Impact for readers: ${impact}, set by hand.`, sources: [override.source] }];
  if (features.length === 0) {
    const updates = byRecorded.filter((row) => row.kind === 'update').map((row) => row.source);
    return [
      { key: 'impact', text: 'Impact for readers: none; no update named a feature as affected.', sources: updates },
    ];
  }
  const sources = distinct(features.flatMap((feature) => feature.sources));
  return [{ key: 'impact', text: `Impact for readers: ${impact}, by the worst status of a feature.`, sources }];
}

/** How many features and products were affected, and how badly; of one feature the table tells enough. */
function extent({ features }: Timeline): Sentence[] {
  const affected = features.filter(({ worst }) => worst !== 'operational');
  if (affected.length < 2) return [];
  const products = new Set(affected.map(({ product }) => product)).size;
  const worst = FEATURE_STATUSES.toReversed().flatMap((status) => {
    const count = affected.filter((feature) => feature.worst === status).length;
    return count === 0 ? [] : [`${count} by ${AFFLICTIONS[status]}`];
  });
  const of = `${counted(affected.length, 'feature')} of ${counted(products, 'product')}`;
  const text = `${of} were affected: at worst, ${listed(worst)}.`;
  return [{ key: 'extent', text, sources: distinct(affected.flatMap(({ sources }) => sources)) }];
}

const AFFLICTIONS: Readonly<Record<FeatureStatus, string>> = {
  operational: 'nothing',
  under_maintenance: 'maintenance',
  degraded_performance: 'degraded performance',
  partial_outage: 'a partial outage',
  major_outage: 'a major outage',
};

function severity({ incident, byRecorded }: Timeline): Sentence[] {
  const set = lastOf(byRecorded, 'severity');
  if (incident.severity === null || !set) return [];
  return [{ key: 'severity', text: `Severity inside the team: ${incident.severity}.`, sources: [set.source] }];
}

function lastOf(rows: readonly Row[], kind: Row['kind']): Row | undefined {
  return rows.findLast((row) => row.kind === kind);
}

const COLUMNS = ['Feature', 'Worst status', 'From (UTC)', 'Until (UTC)', 'Affected for', 'Source'];

function rowOf(feature: FeatureHistory): Cell[] {
  const { intervals, affected, worst, sources } = feature;
  const first = intervals[0];
  const last = intervals.at(-1);
  return [
    nameOf(feature),
    statusInWords(worst),
    first ? tabular(first.from) : 'not applicable',
    last ? (last.to === null ? 'ongoing' : tabular(last.to)) : 'not applicable',
    lengthOf(affected),
    distinct(sources),
  ];
}

function lengthOf(affected: FeatureHistory['affected']): string {
  switch (affected.state) {
    case 'known':
      return durationInWords(affected.milliseconds);
    case 'ongoing':
      return 'not applicable (still affected)';
    case 'invalid':
      return 'invalid (said to be over before it began)';
  }
}

/** How a feature went from status to status, where the table alone does not tell. */
function course(feature: FeatureHistory): Sentence[] {
  if (feature.intervals.length < 2) return [];
  const text = `${nameOf(feature)}: ${listed(feature.intervals.map((interval, place, all) => stretch(interval, all[place - 1]?.from)))}.`;
  return [{ key: `course/${feature.featureId}`, text, sources: distinct(feature.intervals.flatMap(edgesOf)) }];
}

function edgesOf({ began, ended }: StatusInterval): Source[] {
  return ended === null ? [began] : [began, ended];
}

/** One interval in words; the day is left out where the interval before began on it too. */
function stretch({ status, from, to }: StatusInterval, beside: Instant | undefined): string {
  const words = statusInWords(status);
  if (to === null) return `${words} since ${instantInWords(from, beside)}`;
  const length = durationInWords(millisecondsOf(to) - millisecondsOf(from));
  return `${words} from ${ends(from, to, 'to', beside)} (${length})`;
}
