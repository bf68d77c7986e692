export { LANGUAGES } from '@candor/record';
export type { AsOf, Assets, Door, Painter, Stretch } from './door.ts';
export { openSite } from './doors.ts';
export {
  CHANGING,
  fileHeaders,
  framedPolicy,
  type Headers,
  isOpen,
  OPEN,
  pageHeaders,
  STRICT,
} from './hosting/file-headers.ts';
export { policyFor, policyForBoth } from './html/document/dress.ts';
export { ERROR_POLICY, errorLine, errorPage, type ReaderError } from './html/error/error-page.ts';
export { calendarIn } from './html/words/calendar.ts';
export { durationWords } from './html/words/duration-words.ts';
export { SHAPES } from './html/words/state.ts';
export {
  IMPACT_WORDS,
  INCIDENT_WORDS,
  MAINTENANCE_WORDS,
  STATUS_WORDS,
  type Tone,
} from './html/words/status-words.ts';
export { speechIn } from './language/speech.ts';
export { LANGUAGE_FOLDERS, spokenAmong } from './language/spoken.ts';
export { continuesOverIn } from './manifest/continues-over.ts';
export {
  HEARTBEAT_PATH,
  Heartbeat,
  hashOf,
  ManifestRoot,
  ManifestShard,
  PublishedChange,
  ROOT_PATH,
  shardOf,
  shardPath,
} from './manifest/manifest.ts';
export { isPublicPath } from './manifest/public-path.ts';
export { applyEntry } from './model/apply-entry.ts';
export { type Change, emptySite, type SiteModel } from './model/site-model.ts';
export { featureStatus, openIncidents, statusesNow, statusLookup, toldIncidents } from './model/status-now.ts';
export {
  type Moment,
  type ToldChange,
  type ToldImpact,
  type ToldIncident,
  type ToldLatePromise,
  type ToldName,
  type ToldPromise,
  type ToldUpdate,
  updatesOf,
} from './model/told-incident.ts';
export { CARD, type CardWords, card } from './picture/card/card.ts';
export { type Preview, previewLooks } from './preview/preview.ts';
export { createSite, type Site } from './site.ts';
export { STYLE_FILES } from './style-files.ts';
export { mayTakeAway } from './takes-away.ts';
