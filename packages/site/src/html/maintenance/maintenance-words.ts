import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import { isRunning } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { ToldName } from '../../model/told-incident.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf, saysOf } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { durationWords } from '../words/duration-words.ts';
import { excerpt } from '../words/excerpt.ts';
import { stateMark } from '../words/state.ts';
import { MAINTENANCE_WORDS } from '../words/status-words.ts';

/** How a maintenance stands, in two words at most: "In progress", "Overrunning". */
export function standingWords({ state }: ToldMaintenance): string {
  if (state.overdue === null) return MAINTENANCE_WORDS[state.status].title;
  return state.overdue.what === 'start' ? 'Not begun' : 'Overrunning';
}

/** What it is and how it stands, in one mark: "Maintenance · in progress". */
export function maintenanceMark(maintenance: ToldMaintenance): Markup {
  const { tone } = MAINTENANCE_WORDS[maintenance.state.status];
  return stateMark(tone, `Maintenance · ${standingWords(maintenance).toLowerCase()}`);
}

/** A feature that a maintenance is about, and the status to show for it: none while it is only planned. */
export interface Concerned {
  readonly name: ToldName;
  readonly status: FeatureStatus | null;
}

const UNNAMED: ToldName = { product: '', feature: '' };

/** The features it is planned on, and those it changed: of one under way as they are now, of one done at their worst. */
export function concernedBy({ state, names, moments }: ToldMaintenance): Concerned[] {
  if (state.startedAt === null)
    return state.plan.features.map((id) => ({ name: names.get(id) ?? UNNAMED, status: null }));
  const changes = moments.flatMap((moment) => (moment.kind === 'update' ? moment.changes : []));
  // What was planned on is concerned even where nothing was said to change there.
  const worst = new Map<FeatureId, FeatureStatus>(state.plan.features.map((id) => [id, 'operational']));
  for (const { featureId, to } of changes) worst.set(featureId, worstOf([worst.get(featureId) ?? 'operational', to]));
  return [...worst].map(([id, was]) => ({
    name: names.get(id) ?? UNNAMED,
    status: isRunning(state) ? (state.claims[id] ?? 'operational') : was,
  }));
}

/** How long the work took in words; null before its end, where there was none, or where its clocks contradict each other. */
export function took({ state: { startedAt, endedAt } }: ToldMaintenance): string | null {
  if (startedAt === null || endedAt === null || endedAt < startedAt) return null;
  return durationWords(millisecondsOf(endedAt) - millisecondsOf(startedAt));
}

/** How the newest word begins, as plain text of at most so many characters. */
export function newestWords(maintenance: ToldMaintenance, most: number): string {
  const newest = maintenanceUpdatesOf(maintenance).at(-1);
  return newest ? excerpt(saysOf(newest), { most, day: newest.happenedAt.slice(0, 10) }) : '';
}
