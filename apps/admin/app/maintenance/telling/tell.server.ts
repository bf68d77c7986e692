import { PublishMaintenanceUpdate } from '@candor/incidents';
import { MaintenanceId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../asking/acting.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow } from '../../forms/sent/fields.ts';
import { all, parsed } from '../../forms/sent/problems.ts';
import { typedTime } from '../../time/typed-time.ts';

const Said = PublishMaintenanceUpdate.pick({ status: true, text: true, features: true });

/** Publishes what the composer holds. */
export const publishUpdate: Handler = (acting) => tell(acting, 'said');

/** Publishes the words of one press; what stands in the composer stays there. */
export const publishQuickWord: Handler = (acting) => tell(acting, 'told');

async function tell({ api, fields, params }: Parameters<Handler>[0], answer: 'said' | 'told') {
  const maintenanceId = parsed(MaintenanceId, params.maintenanceId as never, () => null);
  const { page, now } = await api.now();
  const { said, happenedAt } = await all({
    said: () => readSaid(fields),
    happenedAt: () => typedTime(fields, 'happenedAt', { timeZone: page.timeZone, now, meant: 'past' }),
  });
  const { index } = await api.ask.maintenance.publishUpdate.mutate({
    ...said,
    happenedAt,
    maintenanceId,
    after: Number(fields.after),
    commandId: fields.commandId ?? '',
  });
  return redirect(`/maintenance/${maintenanceId}?${answer}=${index}#said`, 303);
}

function readSaid(fields: Fields) {
  const { status, text = '' } = fields;
  // Features are asked for only while the work goes on; what was chosen before another status counts for nothing.
  const chosen = status === 'in_progress' || status === 'verifying' ? fieldsBelow(fields, 'feature.') : [];
  const features = chosen.filter(([, it]) => it !== '').map(([featureId, it]) => ({ featureId, status: it }));
  return parsed(Said, { status, text, features }, ([name]) => (name === 'status' || name === 'text' ? name : null));
}
