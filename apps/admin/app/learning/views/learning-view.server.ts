import type { RequestApi } from '../../../src/api/request-api.ts';
import { periodLabel } from '../../numbers/period-names.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import type { AskedLearning } from '../asking/asked.server.ts';
import { behindPath, shownQuery, yearOf } from '../asking/behind-path.ts';
import { behindWords } from '../asking/behind-words.server.ts';
import type { Answered } from './answered.ts';
import { impactsView, productsView } from './impacts.server.ts';
import { itemsView } from './items.server.ts';
import { promisesView } from './promises.server.ts';
import { timesView } from './times.server.ts';

/** What many incidents tell together, as its screen shows it. */
export type LearningScreenView = Awaited<ReturnType<typeof readLearningScreen>>;

export async function readLearningScreen(api: RequestApi, asked: AskedLearning) {
  const { input, behind } = asked;
  const [{ page }, answered] = await Promise.all([api.now(), api.ask.learning.read.query({ ...input, behind })]);
  const { from, to, by, years, catalogue, factors, now } = answered;
  const clock = clockIn(page.timeZone, now);
  const product = input.productId === undefined ? '' : (input.productId ?? 'none');
  const year = yearOf({ from, to });
  const query = shownQuery({ from, to, by: input.by, product });
  return {
    years: [...new Set([...years, year ?? []].flat())].sort().reverse(),
    year,
    inRange: year
      ? `in ${year}`
      : from === to
        ? `in ${periodLabel(from)}`
        : `from ${periodLabel(from)} to ${periodLabel(to)}`,
    query,
    everyProduct: `?${shownQuery({ from, to, by: input.by, product: '' })}`,
    fields: { from: asked.fields.from || from, to: asked.fields.to || to, by, product },
    answer: asked.answer,
    catalogue,
    ofProduct: productWords(asked, answered),
    hasIncidents: years.length > 0,
    count: answered.all.incidents,
    leftOut: answered.leftOut,
    impacts: impactsView(answered, query),
    products: productsView(answered, query),
    times: timesView(answered, query),
    promises: promisesView(answered, query),
    factors: {
      most: Math.max(1, ...factors.map(({ incidents }) => incidents)),
      rows: factors.map(({ label, incidents }) => ({
        label,
        incidents,
        to: behindPath(query, { factor: label }),
      })),
      more: answered.moreFactors,
    },
    items: itemsView(answered, query, clock),
    chosen: behindWords(behind),
    incidents: answered.incidents.map((it) => ({ ...it, started: clock.show(it.startedAt) })),
    more: answered.more,
    zoneName: clock.zoneName,
  };
}

/** Of which incidents alone the figures are; null: of all. */
function productWords({ input }: AskedLearning, { catalogue }: Answered): string | null {
  if (input.productId === undefined) return null;
  if (input.productId === null) return 'that affected no feature';
  return `that affected ${catalogue.find(({ productId }) => productId === input.productId)?.name ?? input.productId}`;
}
