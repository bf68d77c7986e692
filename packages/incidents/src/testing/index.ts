export { anyIncidentWish, type IncidentWish, incidentCommandOf } from './any-command.ts';
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
