import { FeatureStatus } from '@candor/features';
import { z } from 'zod';

// What the replay reads of real answers. Loose: every other key is kept, and compared.

const Affected = z.looseObject({
  code: z.string().optional(),
  name: z.string(),
  new_status: FeatureStatus.optional(),
});

const Update = z.looseObject({
  id: z.string(),
  status: z.string(),
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  display_at: z.string(),
  affected_components: z.array(Affected).nullable(),
});
export type CapturedUpdate = z.infer<typeof Update>;

const Component = z.looseObject({
  id: z.string(),
  name: z.string(),
  status: FeatureStatus,
  created_at: z.string(),
  updated_at: z.string(),
  position: z.number(),
  description: z.string().nullable(),
  group_id: z.string().nullable(),
});
export type CapturedComponent = z.infer<typeof Component>;

const Incident = z.looseObject({
  id: z.string(),
  name: z.string(),
  impact: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  incident_updates: z.array(Update),
  // Answers of 2019 have none.
  components: z.array(Component).optional(),
});
export type CapturedIncident = z.infer<typeof Incident>;

const Maintenance = Incident.extend({ status: z.string(), scheduled_for: z.string(), scheduled_until: z.string() });
export type CapturedMaintenance = z.infer<typeof Maintenance>;

const Page = z.looseObject({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  time_zone: z.string(),
  updated_at: z.string(),
});
export type CapturedPage = z.infer<typeof Page>;

/** An answer of Statuspage's v2 API: whichever lists it has. */
export const CapturedAnswer = z.looseObject({
  page: Page,
  components: z.array(Component).optional(),
  incidents: z.array(Incident).optional(),
  scheduled_maintenances: z.array(Maintenance).optional(),
});
export type CapturedAnswer = z.infer<typeof CapturedAnswer>;

/** A collection of incidents as they were last seen, without the page around them. */
export const CapturedIncidents = z.object({ incidents: z.array(Incident) });
