import { z } from 'zod';

// What compat with Statuspage means, key by key; strict, so that a key too many or too few fails.

const Id = z.string().regex(/^[0-9a-z]{12}$/);
const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)$/);
const Head = z.string().regex(/^[0-9a-f]{64}$/);
const ComponentStatus = z.enum([
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
]);
const Promised = {
  next_update_by: Time.nullable(),
  promise: z.enum(['due', 'kept', 'late', 'resolved', 'withdrawn']).nullable(),
};

const Page = z.strictObject({
  id: Id,
  name: z.string(),
  url: z.string().regex(/^https?:\/\/.*[^/]$/su),
  time_zone: z.string(),
  updated_at: Time,
  x_candor: z.strictObject({
    index: z.int().positive(),
    head: Head,
    continued: z
      .array(
        z.strictObject({
          index: z.int().positive(),
          recorded_at: Time,
          published: z.strictObject({ index: z.int().positive(), head: Head }),
          from: z.int().nonnegative().nullable(),
          reason: z.string(),
        }),
      )
      .min(1)
      .optional(),
  }),
});

const component = {
  id: Id,
  name: z.string(),
  status: ComponentStatus,
  created_at: Time,
  updated_at: Time,
  position: z.int().positive(),
  description: z.string().nullable(),
  showcase: z.boolean(),
  page_id: Id,
  only_show_if_degraded: z.boolean(),
};
const Component = z.discriminatedUnion('group', [
  z.strictObject({
    ...component,
    start_date: z.null(),
    group_id: z.null(),
    group: z.literal(true),
    components: z.array(Id).min(1),
  }),
  z.strictObject({
    ...component,
    start_date: z.iso.date(),
    group_id: Id.nullable(),
    group: z.literal(false),
    x_candor: z.strictObject({ alternative: z.string() }).optional(),
  }),
]);

const IncidentLink = z.strictObject({
  relation: z.enum(['caused_by', 'led_to', 'follow_up_of', 'followed_up_by', 'same_cause_as']),
  incident_id: Id,
  name: z.string(),
  shortlink: z.string(),
});

const update = {
  id: Id,
  body: z.string(),
  incident_id: Id,
  created_at: Time,
  updated_at: Time,
  affected_components: z
    .array(z.strictObject({ code: Id, name: z.string(), old_status: ComponentStatus, new_status: ComponentStatus }))
    .min(1)
    .nullable(),
  deliver_notifications: z.boolean(),
  custom_tweet: z.string().nullable(),
  tweet_id: z.string().nullable(),
};
const Rewording = { at: Time, reason: z.string(), before: z.string() };
const Reworded = {
  revision: z.int().min(2).optional(),
  corrections: z
    .array(z.strictObject({ ...Rewording, change: z.enum(['typo', 'fact', 'addition']) }))
    .min(1)
    .optional(),
  withdrawn: z.strictObject(Rewording).optional(),
};
const promised = z.strictObject({ index: z.int().positive(), ...Promised });
const worded = promised.extend({ ...Reworded, edited_at_source: Time.optional() });
const Update = z.discriminatedUnion('status', [
  z.strictObject({
    ...update,
    status: z.enum(['investigating', 'identified', 'monitoring', 'resolved']),
    display_at: Time,
    x_candor: worded,
  }),
  z.strictObject({ ...update, status: z.literal('postmortem'), display_at: z.null(), x_candor: promised }),
]);

const Incident = z.strictObject({
  id: Id,
  name: z.string(),
  status: z.enum(['investigating', 'identified', 'monitoring', 'resolved', 'postmortem']),
  created_at: Time,
  updated_at: Time,
  monitoring_at: Time.nullable(),
  resolved_at: Time.nullable(),
  impact: z.enum(['none', 'minor', 'major', 'critical', 'maintenance']),
  shortlink: z.string(),
  started_at: Time,
  page_id: Id,
  incident_updates: z.array(Update).min(1),
  components: z.array(Component),
  reminder_intervals: z.string().nullable(),
  x_candor: z.strictObject({
    index: z.int().positive(),
    head: Head,
    backfilled: z.boolean(),
    links: z.array(IncidentLink).min(1).optional(),
    ...Promised,
  }),
});

const ScheduledStatus = z.enum(['scheduled', 'in_progress', 'verifying', 'completed']);
const TrueStatus = z.enum([...ScheduledStatus.options, 'cancelled']);

const Maintenance = Incident.extend({
  status: ScheduledStatus,
  impact: z.literal('maintenance'),
  incident_updates: z
    .array(
      z.strictObject({
        ...update,
        status: ScheduledStatus,
        display_at: Time,
        x_candor: z.strictObject({
          index: z.int().positive(),
          status: TrueStatus,
          as_planned: z.boolean(),
          ...Reworded,
        }),
      }),
    )
    .min(1),
  scheduled_for: Time,
  scheduled_until: Time,
  x_candor: z.strictObject({
    index: z.int().positive(),
    head: Head,
    status: TrueStatus,
    began_at: Time.nullable(),
    ended_at: Time.nullable(),
    overdue: z.enum(['start', 'end']).nullable(),
    plan_changes: z.int().nonnegative(),
  }),
});

const Status = z.strictObject({
  indicator: z.enum(['none', 'minor', 'major', 'critical', 'maintenance']),
  description: z.string(),
});

const Maintenances = z.array(Maintenance);
const incidents = z.strictObject({ page: Page, incidents: z.array(Incident) });
const maintenances = z.strictObject({ page: Page, scheduled_maintenances: Maintenances });

/** The answer of every path. */
export const V2 = {
  'api/v2/summary.json': z.strictObject({
    page: Page,
    components: z.array(Component),
    incidents: z.array(Incident),
    scheduled_maintenances: Maintenances,
    status: Status,
  }),
  'api/v2/status.json': z.strictObject({ page: Page, status: Status }),
  'api/v2/components.json': z.strictObject({ page: Page, components: z.array(Component) }),
  'api/v2/incidents.json': incidents,
  'api/v2/incidents/unresolved.json': incidents,
  'api/v2/scheduled-maintenances.json': maintenances,
  'api/v2/scheduled-maintenances/upcoming.json': maintenances,
  'api/v2/scheduled-maintenances/active.json': maintenances,
};

export type V2Path = keyof typeof V2;
export type V2Answer<Path extends V2Path> = z.infer<(typeof V2)[Path]>;

/** A published answer, checked. Throws where it is not what clients read. */
export function readV2<Path extends V2Path>(files: ReadonlyMap<string, string>, path: Path): V2Answer<Path> {
  return V2[path].parse(JSON.parse(files.get(path) ?? 'null')) as V2Answer<Path>;
}
