import { IncidentId } from '@candor/log';
import { z } from 'zod';

/** A known value, and the incident that has it. */
export const ValueOfView = z.object({ incidentId: IncidentId, value: z.number().int() });

/** How a figure lies over incidents. */
export const SpreadView = z.object({
  known: z.number().int(),
  notApplicable: z.number().int(),
  invalid: z.number().int(),
  median: z.number().int().nullable(),
  lowerQuartile: z.number().int().nullable(),
  upperQuartile: z.number().int().nullable(),
  lowest: ValueOfView.nullable(),
  highest: ValueOfView.nullable(),
});

/** A figure of incidents added up. */
export const TotalView = z.object({
  total: z.number().int(),
  incidents: z.number().int(),
  notApplicable: z.number().int(),
});
