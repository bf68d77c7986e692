import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import type { FigureName, Measure } from '@candor/timeline';
import { COUNTS, FIGURE_NAMES, MEASURES } from '@candor/timeline';
import type { RequestApi } from '../../../../src/api/request-api.ts';
import { periodNames } from '../../../numbers/period-names.server.ts';
import { spreadText } from '../../../numbers/spread-text.server.ts';
import { monthWithYear } from '../../../time/english.server.ts';
import type { Clock } from '../../../time/shown-time.server.ts';
import { clockIn } from '../../../time/shown-time.server.ts';
import { valueText } from '../figure-text.server.ts';
import type { AskedNumbers } from './asked-numbers.server.ts';
import { behindWords } from './asked-numbers.server.ts';
import { monthBars } from './month-bars.server.ts';

/** How the incidents of a year were told, as its screen shows it. */
export type CommunicationScreenView = Awaited<ReturnType<typeof readCommunicationScreen>>;

type Answered = Awaited<ReturnType<RequestApi['ask']['incidents']['communication']['query']>>;
type Told = Answered['incidents'][number];

/** What stands in the table of incidents; the rest is on each incident's own screen. */
const SHOWN: readonly FigureName[] = [
  'first_word_after_impact',
  'first_word_after_detection',
  'updates',
  'usual_silence',
  'longest_silence',
  'promises_late',
];

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** How many incidents stand on the screen; the file has them all. */
const MOST_ROWS = 100;

export async function readCommunicationScreen(api: RequestApi, asked: AskedNumbers) {
  const [{ page }, answered] = await Promise.all([
    api.now(),
    api.ask.incidents.communication.query(asked.year ? { year: asked.year } : {}),
  ]);
  const { year, years, now } = answered;
  const clock = clockIn(page.timeZone, now);
  const monthOf = (at: Instant) => zonedTimes(page.timeZone)(at).iso.slice(0, 'YYYY-MM'.length);
  const chosen = answered.incidents.filter((it) => isBehind(it, asked) && isOfMonth(monthOf(it.startedAt), asked));
  return {
    year,
    years: [...new Set([...years, year])].sort().reverse(),
    told: summaryView(answered.told),
    toldAfterwards: answered.toldAfterwards.incidents > 0 ? summaryView(answered.toldAfterwards) : null,
    months: monthBars(answered.months),
    monthNames: periodNames(MONTHS.map((month) => `${year}-${month}`)),
    chosen: chosenWords(asked),
    columns: SHOWN.map((name) => ({ name, label: FIGURE_NAMES[name] })),
    incidents: chosen.slice(0, MOST_ROWS).map((it) => rowOf(it, clock)),
    more: Math.max(0, chosen.length - MOST_ROWS),
    leftOut: answered.leftOut,
    zoneName: clock.zoneName,
  };
}

function summaryView({ incidents, spreads, totals }: Answered['told']) {
  return {
    incidents,
    measures: MEASURES.map((name) => measureView(name, spreads[name])),
    counts: COUNTS.map((name) => ({ name, label: FIGURE_NAMES[name], ...totals[name] })),
  };
}

function measureView(name: Measure, spread: Answered['told']['spreads'][Measure]) {
  return { name, label: FIGURE_NAMES[name], ...spreadText(spread, (value) => valueText(name, value)) };
}

function rowOf({ incidentId, title, startedAt, backfilled, figures }: Told, clock: Clock) {
  return {
    incidentId,
    title,
    backfilled,
    started: clock.show(startedAt),
    cells: SHOWN.map((name) => ({
      name,
      state: figures[name].state,
      text: shortText(name, figures[name]),
    })),
  };
}

/** Why there is no number stands on the incident's own screen. */
function shortText(name: FigureName, figure: Told['figures'][FigureName]): string {
  return figure.state === 'known' ? valueText(name, figure.value) : figure.state.replace('-', ' ');
}

function isBehind({ figures, backfilled }: Told, { behind }: AskedNumbers): boolean {
  if (!behind) return true;
  const figure = figures[behind.name];
  if (backfilled || figure.state !== behind.state) return false;
  const isCounted = (COUNTS as readonly string[]).includes(behind.name);
  return figure.state !== 'known' || !isCounted || figure.value > 0;
}

function isOfMonth(month: string, asked: AskedNumbers): boolean {
  return asked.month === null || asked.month === month;
}

function chosenWords({ behind, month }: AskedNumbers): string | null {
  const words = [behind && behindWords(behind), month && `Began in ${monthWithYear(month)}`].filter(
    (it) => it !== null,
  );
  return words.length === 0 ? null : words.join(' · ');
}
