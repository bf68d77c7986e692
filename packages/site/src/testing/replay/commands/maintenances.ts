import type { MaintenanceCommand } from '@candor/incidents';
import { decideMaintenance, maintenanceStream, PublishMaintenanceUpdate, ScheduleMaintenance } from '@candor/incidents';
import { MaintenanceId, UpdateId } from '@candor/log';
import type { Book } from '../../history/book.ts';
import type { CapturedMaintenance } from '../captured/answers.ts';
import type { Action } from './action.ts';
import { instant, OPERATOR } from './action.ts';
import { claimsOf, inOrder } from './incidents.ts';

/** The commands that announce a maintenance and tell those of its updates that were not told yet. */
export function tellMaintenance(maintenance: CapturedMaintenance, told: ReadonlySet<string> = new Set()): Action[] {
  const maintenanceId = MaintenanceId.parse(maintenance.id);
  const updates = inOrder(maintenance.incident_updates);
  return updates
    .filter(({ id }) => !told.has(id))
    .map((update) => ({
      at: instant(update.created_at),
      act: (book) => {
        const ids = { maintenanceId, updateId: UpdateId.parse(update.id) };
        if (update === updates[0]) {
          write(book, {
            type: 'ScheduleMaintenance',
            ...ids,
            seriesId: null,
            ...announcement(maintenance, update.body),
          });
          return;
        }
        const { status, body: text, display_at: happenedAt } = update;
        const features = claimsOf(update, status === 'scheduled' || status === 'completed');
        const said = PublishMaintenanceUpdate.parse({ maintenanceId, status, text, happenedAt, features });
        write(book, { type: 'PublishMaintenanceUpdate', ...ids, ...said });
      },
    }));
}

/** Says that a maintenance ended: all that is known of one that an answer lists no more. */
export function endMaintenance(id: string, at: string): Action {
  const maintenanceId = MaintenanceId.parse(id);
  const act = (book: Book) => {
    for (const status of ['in_progress', 'completed'] as const) {
      if (status === 'in_progress' && book.maintenances.get(maintenanceId)?.status !== 'scheduled') continue;
      const said = PublishMaintenanceUpdate.parse({ maintenanceId, status, text: 'This is over.' });
      write(book, { type: 'PublishMaintenanceUpdate', updateId: book.id(UpdateId), ...said });
    }
  };
  return { at: instant(at), act };
}

function announcement({ name, components = [], ...plan }: CapturedMaintenance, text: string) {
  return ScheduleMaintenance.parse({
    title: name,
    text,
    scheduledFor: plan.scheduled_for,
    scheduledUntil: plan.scheduled_until,
    features: components.map(({ id }) => id),
    startsByItself: false,
  });
}

function write(book: Book, it: MaintenanceCommand): void {
  const deciding = { ...book.deciding(), catalogue: book.catalogue };
  const { maintenanceId } = it;
  book.append(
    maintenanceStream(maintenanceId),
    decideMaintenance(book.maintenances.get(maintenanceId), it, deciding),
    OPERATOR,
  );
}
