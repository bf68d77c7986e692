import type { IncidentCommand, MaintenanceCommand, Wordings } from '@candor/incidents';
import type { Actor, UpdateId } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import type { Act } from '../step.ts';
import { writeToIncident } from './on-incident.ts';
import { writeMaintenance } from './on-maintenance.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
type WordAct = ActOf<'correct' | 'withdraw' | 'withdraw-promise'>;

/** Corrects or withdraws what was said of an incident or a maintenance, or takes a promise back. */
export function performOnWords(book: Book, act: WordAct, actor: Actor): void {
  if (act.type === 'withdraw-promise') writeToIncident(book, takenBack(book, act), actor);
  else if (act.on === 'maintenance') writeMaintenance(book, onMaintenance(book, act), actor);
  else writeToIncident(book, onIncident(book, act), actor);
}

function takenBack(book: Book, { pick, reason }: ActOf<'withdraw-promise'>): IncidentCommand {
  const { id: incidentId, promise } = choose(book.incidents.values(), pick);
  return { type: 'WithdrawPromise', incidentId, due: promise?.due ?? book.now, reason };
}

function onIncident(book: Book, act: ActOf<'correct' | 'withdraw'>): IncidentCommand {
  const { id: incidentId, wordings } = choose(book.incidents.values(), act.pick);
  const of = { incidentId, ...said(wordings, act.update), reason: act.reason };
  if (act.type === 'withdraw') return { type: 'WithdrawUpdate', ...of };
  return { type: 'CorrectUpdate', ...of, change: act.change, text: act.text };
}

function onMaintenance(book: Book, act: ActOf<'correct' | 'withdraw'>): MaintenanceCommand {
  const { id: maintenanceId, wordings } = choose(book.maintenances.values(), act.pick);
  const of = { maintenanceId, ...said(wordings, act.update), reason: act.reason };
  if (act.type === 'withdraw') return { type: 'WithdrawMaintenanceUpdate', ...of };
  return { type: 'CorrectMaintenanceUpdate', ...of, change: act.change, text: act.text };
}

function said(wordings: Wordings, pick: number) {
  const [updateId, { revision: after }] = choose(Object.entries(wordings), pick);
  return { updateId: updateId as UpdateId, after };
}
