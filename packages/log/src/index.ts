export { type Actor, type ActorRole, CLOCK, formatActor, parseActor, type Sender } from './actor.ts';
export { ClockSetting, readClock, WrittenClockSetting } from './clock.ts';
export type { Deciding } from './deciding.ts';
export { DomainError, type DomainErrorKind, type Refusal } from './domain-error.ts';
export type { Decided, Envelope, EventBody, Recorded } from './event.ts';
export {
  ActionItemId,
  FeatureId,
  IncidentId,
  MaintenanceId,
  NoteId,
  PageId,
  ProductId,
  SectionId,
  SeriesId,
  TemplateId,
  UpdateId,
} from './ids.ts';
export { addMilliseconds, Instant, instantOf, millisecondsOf } from './instant.ts';
export { ROLES, Role, reaches } from './role.ts';
export { AREAS, type Area, covers, isWithin, SCOPE_ITEMS, Scope, type ScopeItem } from './scope.ts';
export {
  hashText,
  isText,
  REDACTED,
  resealText,
  saysWords,
  sealText,
  type Text,
  textMatches,
  wordsOf,
} from './text.ts';
export { dayIn } from './time/day-in.ts';
export { instantsShowing, localTime } from './time/local-time.ts';
export { type ZonedTime, zonedTimes } from './time/zoned-time.ts';
export { TimeZone } from './time-zone.ts';
export {
  Alternative,
  Description,
  Ground,
  Label,
  LinkLabel,
  LONGEST_PROSE,
  LONGEST_TITLE,
  Prose,
  Reason,
  Title,
} from './written.ts';
