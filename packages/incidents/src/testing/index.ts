export { anyIncidentWish, type IncidentWish, incidentCommandOf } from './any-command.ts';
export { anyMaintenanceWish, type MaintenanceWish, maintenanceCommandOf } from './any-maintenance.ts';
export {
  givenMaintenance,
  MAINTENANCE,
  maintenanceUpdate,
  PLAN,
  planChanged,
  scheduled,
} from './maintenance-scene.ts';
export {
  CATALOGUE,
  change,
  declared,
  givenIncident,
  givenIncidentOver,
  INCIDENT,
  noteId,
  published,
  updateId,
} from './scene.ts';
