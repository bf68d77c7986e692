import { ChangeMaintenancePlan } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { localTime, MaintenanceId } from '@candor/log';
import { redirect } from '@remix-run/node';
import type { Handler } from '../../../asking/acting.server.ts';
import type { Fields } from '../../../forms/sent/fields.ts';
import { all, parsed } from '../../../forms/sent/problems.ts';
import type { PlanReading } from '../read-plan.ts';
import { given, readTicks } from '../read-plan.ts';

const Why = ChangeMaintenancePlan.pick({ reason: true });

/** Gives a maintenance another plan. Once it has begun, the form asks for its end only, and the rest stays. */
export const changePlan: Handler = async ({ api, fields, params }) => {
  const maintenanceId = parsed(MaintenanceId, params.maintenanceId as never, () => null);
  const [{ page, now }, { maintenance }] = await Promise.all([
    api.now(),
    api.ask.maintenance.read.query({ maintenanceId }),
  ]);
  const { plan } = maintenance;
  const at = { timeZone: page.timeZone, now };
  const isWhole = fields.scheduledFor !== undefined;
  const { why, ...times } = await all({
    why: () => parsed(Why, { reason: fields.reason ?? '' }),
    scheduledFor: () => (isWhole ? moved(fields, 'scheduledFor', plan, at) : plan.scheduledFor),
    scheduledUntil: () => moved(fields, 'scheduledUntil', plan, at),
  });
  const { features, startsByItself, endsByItself } = readTicks(fields);
  const input = parsed(ChangeMaintenancePlan, {
    ...why,
    ...times,
    maintenanceId,
    features: isWhole ? features : plan.features,
    startsByItself: isWhole ? startsByItself : plan.startsByItself,
    endsByItself,
    after: Number(fields.after),
  });
  const { commandId = '' } = fields;
  const { index } = await api.ask.maintenance.changePlan.mutate({ ...input, commandId });
  return redirect(`/maintenance/${maintenanceId}?told=${index}#said`, 303);
};

/** A time that was left as it stood means what the plan said, seconds and hours that come twice included. */
function moved(
  fields: Fields,
  field: 'scheduledFor' | 'scheduledUntil',
  plan: Readonly<Record<typeof field, Instant>>,
  at: PlanReading,
): Instant {
  const planned = plan[field];
  if (fields[field]?.trim() === localTime(at.timeZone, planned)) return planned;
  return given(fields, field, at, field === 'scheduledFor' ? 'Give the time it begins.' : 'Give the time it ends.');
}
