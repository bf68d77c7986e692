export { anyIncidentWish, type IncidentWish, incidentCommandOf } from './any-command.ts';
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
