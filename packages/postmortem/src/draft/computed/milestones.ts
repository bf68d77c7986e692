import type { Duration, DurationName, Edge, Milestone, Moment, Timeline } from '@candor/timeline';
import { DURATIONS, durationInWords, MILESTONES } from '@candor/timeline';
import type { Block, Cell } from '../../document.ts';
import { distinct, endsOf, listed, tabular } from '../phrases.ts';

/** What people call each milestone. */
export const MILESTONE_NAMES: Readonly<Record<Milestone, string>> = {
  impact_started: 'Impact started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  first_public_update: 'First public update',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

/** What a milestone follows from unless it is marked, and why there is none. */
const ORIGINS: Readonly<Record<Milestone, { readonly derived: string; readonly none: string }>> = {
  impact_started: {
    derived: 'the earliest time of an affected feature',
    none: 'not marked, and no feature was affected',
  },
  detected: { derived: '', none: 'not marked' },
  acknowledged: { derived: '', none: 'not marked' },
  first_public_update: { derived: 'the time the first update was recorded', none: 'no update' },
  mitigated: { derived: '', none: 'not marked' },
  resolved: { derived: 'the update that resolved it', none: 'not resolved' },
};

const DURATION_NAMES: Readonly<Record<DurationName, string>> = {
  to_detect: 'Time to detect',
  to_acknowledge: 'Time to acknowledge',
  to_first_word: 'Time to first word',
  detection_to_first_word: 'Detection to first word',
  to_mitigate: 'Time to mitigate',
  to_resolve: 'Time to resolve',
  total_impact: 'Total impact',
};

const EDGES: Readonly<Record<Edge, string>> = {
  impact_started: 'start of the impact',
  detected: 'detection',
  acknowledged: 'acknowledgement',
  first_public_update: 'first public update',
  mitigated: 'mitigation',
  resolved: 'resolution',
  impact_ended: 'end of the impact',
};

const DURATION_NAMES_IN_ORDER = Object.keys(DURATIONS) as DurationName[];

/** When the milestones were, and how long it took from one to another; also which of them nothing tells of. */
export function milestoneBlocks({ milestones, durations }: Timeline): Block[] {
  return [
    milestoneTable(MILESTONES.map((milestone) => milestoneRow(milestone, milestones[milestone]))),
    durationTable(DURATION_NAMES_IN_ORDER.map((name) => durationRow(name, durations[name]))),
  ];
}

/** The milestones and durations that something tells of. */
export function knownMilestoneBlocks({ milestones, durations }: Timeline): Block[] {
  const known = MILESTONES.filter((milestone) => milestones[milestone] !== null);
  const told = DURATION_NAMES_IN_ORDER.filter((name) => durations[name].state !== 'not-applicable');
  const blocks = [milestoneTable(known.map((milestone) => milestoneRow(milestone, milestones[milestone])))];
  return told.length === 0
    ? blocks
    : [...blocks, durationTable(told.map((name) => durationRow(name, durations[name])))];
}

function milestoneTable(rows: readonly Cell[][]): Block {
  return { kind: 'table', columns: ['Milestone', 'When (UTC)', 'Known from', 'Source'], rows };
}

function durationTable(rows: readonly Cell[][]): Block {
  return { kind: 'table', columns: ['Duration', 'From', 'To', 'Length', 'Source'], rows };
}

function milestoneRow(milestone: Milestone, moment: Moment | null): Cell[] {
  const name = MILESTONE_NAMES[milestone];
  if (!moment) return [name, 'not applicable', ORIGINS[milestone].none, ''];
  const known = moment.origin === 'marked' ? 'marked by the team' : ORIGINS[milestone].derived;
  return [name, tabular(moment.at), known, [moment.source]];
}

function durationRow(name: DurationName, duration: Duration): Cell[] {
  const edges = DURATIONS[name].map((edge) => EDGES[edge]);
  if (duration.state === 'not-applicable') {
    const missing = listed(duration.missing.map((edge) => EDGES[edge]));
    return [DURATION_NAMES[name], ...edges, `not applicable (${missing} not known)`, ''];
  }
  const length =
    duration.state === 'known' ? durationInWords(duration.milliseconds) : 'invalid (it ends before it begins)';
  return [DURATION_NAMES[name], ...edges, length, distinct(endsOf(duration))];
}
