import { inUse } from '@candor/features';
import type { Series, SeriesCommand } from '@candor/incidents';
import { decideSeries, dueWindow, endOf, seriesStream } from '@candor/incidents';
import type { Actor } from '@candor/log';
import { MaintenanceId, SeriesId, UpdateId, wordsOf } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import { INTERNAL_MARK } from '../internal-marks.ts';
import type { Act } from '../step.ts';
import { featuresOf, writeMaintenance } from './on-maintenance.ts';

type SeriesAct = Extract<Act, { readonly type: 'start-series' | 'change-series' | 'end-series' }>;

export function performOnSeries(book: Book, act: SeriesAct, actor: Actor): void {
  writeSeries(book, commandOf(book, act), actor);
}

/** Announces the next window of a series when its time for that has come: one a step, as the clock does one a beat. */
export function reachWindow(book: Book, { id: seriesId, plan, ...series }: Series, clock: Actor): void {
  const due = dueWindow({ id: seriesId, plan, ...series });
  if (!due || due.at > book.now) return;
  const { scheduledFor } = due;
  const maintenanceId = book.id(MaintenanceId);
  writeSeries(book, { type: 'ReachWindow', seriesId, scheduledFor, maintenanceId }, clock);
  const scheduledUntil = endOf(plan, scheduledFor);
  if (scheduledUntil <= book.now) return;
  const { startsByItself, endsByItself } = plan;
  const used = new Set(inUse(book.catalogue).flatMap((it) => it.features.map(({ id }) => id)));
  const features = plan.features.filter((id) => used.has(id));
  const ids = { maintenanceId, updateId: book.id(UpdateId), seriesId };
  const window = { scheduledFor, scheduledUntil, features, startsByItself, endsByItself };
  const title = wordsOf(plan.title).replaceAll(INTERNAL_MARK, '');
  writeMaintenance(book, { type: 'ScheduleMaintenance', ...ids, title, text: title, ...window }, clock);
}

function writeSeries(book: Book, command: SeriesCommand, actor: Actor): void {
  const deciding = { ...book.deciding(INTERNAL_MARK), catalogue: book.catalogue };
  book.append(
    seriesStream(command.seriesId),
    decideSeries(book.series.get(command.seriesId), command, deciding),
    actor,
  );
}

function commandOf(book: Book, act: SeriesAct): SeriesCommand {
  if (act.type === 'start-series') {
    const { text, rule, minutes, announcedDaysBefore } = act;
    const seriesId = SeriesId.parse(`${INTERNAL_MARK}${(book.series.size % 36).toString(36)}`);
    const recurrence = { rule, startsAt: book.now.slice(0, 'YYYY-MM-DDTHH:MM'.length), timeZone: 'Etc/UTC' };
    const words = { title: text, text };
    const plan = { ...words, ...recurrence, minutes, announcedDaysBefore, features: featuresOf(book, act.picks) };
    return { type: 'StartSeries', seriesId, ...plan, startsByItself: true, endsByItself: true };
  }
  const series = choose(book.series.values(), act.pick);
  if (act.type === 'end-series') return { type: 'EndSeries', seriesId: series.id };
  const plan = { ...series.plan, features: [...series.plan.features] };
  return { ...plan, type: 'ChangeSeries', seriesId: series.id, title: act.text, text: act.text };
}
