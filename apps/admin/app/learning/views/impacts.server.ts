import type { Impact } from '@candor/incidents';
import { IMPACTS } from '@candor/incidents';
import { IMPACT_WORDS } from '@candor/site';
import type { Behind } from '@candor/timeline';
import type { Part } from '../../numbers/drawn/stacked.tsx';
import { periodNames } from '../../numbers/period-names.server.ts';
import { behindPath } from '../asking/behind-path.ts';
import type { Answered } from './answered.ts';

/** The worst first. */
const WORST_FIRST: readonly Impact[] = IMPACTS.toReversed();

/** Incidents by impact: of each period, and in all. */
export function impactsView({ periods, all }: Answered, query: string) {
  const names = periodNames(periods.map(({ period }) => period));
  return {
    legend: WORST_FIRST.map((impact) => ({ tone: IMPACT_WORDS[impact].tone, words: IMPACT_WORDS[impact].title })),
    periods: names,
    bars: periods.map(({ period, impacts }, place) =>
      impactParts(impacts, { query, behind: { period }, of: names[place]?.label ?? period }),
    ),
    rows: [
      { key: 'all', label: 'All', cells: cellsOf(all, query, {}) },
      ...periods.map((it, place) => ({
        key: it.period,
        label: names[place]?.label ?? it.period,
        cells: cellsOf(it, query, { period: it.period }),
      })),
    ],
  };
}

/** Incidents by product and impact, each product leading to its own numbers. */
export function productsView({ products }: Answered, query: string) {
  const most = Math.max(1, ...products.map(({ incidents }) => incidents));
  return {
    most,
    rows: products.map(({ productId, name, incidents, impacts }) => {
      const asked = new URLSearchParams(query);
      asked.set('product', productId ?? 'none');
      const label = productId === null ? 'No feature affected' : (name ?? productId);
      return {
        key: productId ?? 'none',
        label,
        incidents,
        to: `?${asked}#incidents`,
        parts: impactParts(impacts, { query: asked.toString(), behind: {}, of: label }),
        cells: WORST_FIRST.map((impact) => ({
          key: impact,
          count: impacts[impact],
          to: behindPath(asked.toString(), { impact }),
        })),
      };
    }),
  };
}

interface Naming {
  readonly query: string;
  readonly behind: Behind;
  readonly of: string;
}

function impactParts(impacts: Answered['all']['impacts'], { query, behind, of }: Naming): Part[] {
  return WORST_FIRST.map((impact) => ({
    key: impact,
    tone: IMPACT_WORDS[impact].tone,
    count: impacts[impact],
    words: `${of}: ${impacts[impact]} ${IMPACT_WORDS[impact].title.toLowerCase()}`,
    to: behindPath(query, { ...behind, impact }),
  }));
}

function cellsOf(
  { incidents, impacts }: Pick<Answered['all'], 'incidents' | 'impacts'>,
  query: string,
  behind: Behind,
) {
  return [
    { key: 'incidents', count: incidents, to: behindPath(query, behind) },
    ...WORST_FIRST.map((impact) => ({
      key: impact,
      count: impacts[impact],
      to: behindPath(query, { ...behind, impact }),
    })),
  ];
}
