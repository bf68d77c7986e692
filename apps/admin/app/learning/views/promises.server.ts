import type { Tone } from '@candor/site';
import type { Behind, Count, CountGroup } from '@candor/timeline';
import { COUNT_GROUPS } from '@candor/timeline';
import { periodNames } from '../../numbers/period-names.server.ts';
import { behindPath } from '../asking/behind-path.ts';
import type { Answered } from './answered.ts';

const TONES: Readonly<Partial<Record<Count, Tone>>> = {
  promises_kept: 'ok',
  promises_resolved: 'maintenance',
  promises_late: 'major',
  promises_withdrawn: 'partial',
  promises_open: 'open',
  postmortems_kept: 'ok',
  postmortems_late: 'major',
  postmortems_declined: 'partial',
  postmortems_open: 'open',
};

const LABELS = { promises: 'Promised updates', postmortem: 'Promised postmortems' } as const;

/** What became of what readers were promised: of updates, and of postmortems. */
export function promisesView(answered: Answered, query: string) {
  return COUNT_GROUPS.flatMap(({ of, counts }) =>
    of === 'updates' ? [] : [groupView({ of, counts }, answered, query)],
  );
}

interface Group {
  readonly of: keyof typeof LABELS;
  readonly counts: CountGroup['counts'];
}

function groupView({ of, counts }: Group, { all, periods }: Answered, query: string) {
  const names = periodNames(periods.map(({ period }) => period));
  const cells = ({ counts: totals }: Answered['all'], behind: Behind) =>
    counts.map(([name, words]) => ({
      key: name,
      tone: TONES[name] ?? 'open',
      count: totals[name].total,
      words,
      to: behindPath(query, { ...behind, count: name }),
    }));
  return {
    of,
    label: LABELS[of],
    total: counts.reduce((sum, [name]) => sum + all.counts[name].total, 0),
    columns: counts.map(([, words]) => words),
    legend: counts.map(([name, words]) => ({ tone: TONES[name] ?? 'open', words })),
    names,
    bars: periods.map((it, place) =>
      cells(it, { period: it.period }).map((cell) => ({
        ...cell,
        words: `${names[place]?.label}: ${cell.count} ${cell.words}`,
      })),
    ),
    rows: [
      { key: 'all', label: 'All', cells: cells(all, {}) },
      ...periods.map((it, place) => ({
        key: it.period,
        label: names[place]?.label ?? it.period,
        cells: cells(it, { period: it.period }),
      })),
    ],
  };
}
