import { z } from 'zod';

/** The statuses of an incident, in Statuspage's words. */
export const INCIDENT_STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export const IncidentStatus = z.enum(INCIDENT_STATUSES, { error: 'Choose one of the four statuses.' });
export type IncidentStatus = z.infer<typeof IncidentStatus>;

/** How bad an incident is inside the team; readers never see it. */
export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;
export const Severity = z.enum(SEVERITIES, { error: 'Choose a severity from SEV1 to SEV4.' });
export type Severity = z.infer<typeof Severity>;

/** The moments of an incident that operators mark themselves; the others follow from its updates. */
export const MARKED_MILESTONES = ['impact_started', 'detected', 'acknowledged', 'mitigated'] as const;
export const MarkedMilestone = z.enum(MARKED_MILESTONES, { error: 'Choose one of the four milestones.' });
export type MarkedMilestone = z.infer<typeof MarkedMilestone>;
