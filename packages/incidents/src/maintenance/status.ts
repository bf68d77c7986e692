import { z } from 'zod';

/** The statuses of a maintenance: Statuspage's four words, and `cancelled`. */
export const MAINTENANCE_STATUSES = ['scheduled', 'in_progress', 'verifying', 'completed', 'cancelled'] as const;
export const MaintenanceStatus = z.enum(MAINTENANCE_STATUSES, { error: 'Choose one of the five statuses.' });
export type MaintenanceStatus = z.infer<typeof MaintenanceStatus>;

/** Which statuses an update may set after which. What is over stays over: further words, but no other status. */
export const NEXT_STATUSES: Readonly<Record<MaintenanceStatus, readonly MaintenanceStatus[]>> = {
  scheduled: ['scheduled', 'in_progress', 'cancelled'],
  in_progress: ['in_progress', 'verifying', 'completed'],
  verifying: ['verifying', 'in_progress', 'completed'],
  completed: ['completed'],
  cancelled: ['cancelled'],
};
