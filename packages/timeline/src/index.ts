export type { Communication, Silence } from './communication/communication.ts';
export { COUNT_GROUPS, type CountGroup, countsInWords } from './communication/count-groups.ts';
export { FIGURE_NAMES, WHY_NOT } from './communication/figure-words.ts';
export {
  bareFigure,
  COUNTS,
  type Count,
  type Figure,
  type FigureName,
  type Figures,
  figuresOf,
  MEASURES,
  type Measure,
  type WhyNot,
} from './communication/figures.ts';
export type { PostmortemFate, PromisedPostmortem } from './communication/postmortem-promise.ts';
export type { Fate, PromisedUpdate } from './communication/promises.ts';
export {
  type CommunicationSummary,
  type MeasuredIncident,
  summariseCommunication,
} from './communication/summary.ts';
export { DURATIONS, type Duration, type DurationName, type Durations, type Edge } from './durations.ts';
export type { Affected, FeatureHistory, StatusInterval } from './feature-history.ts';
export { type Ageing, type AgeingPeriod, type ItemOf, longestOpen } from './learning/ageing.ts';
export { affects, type Behind, incidentsBehind, isItemBehind } from './learning/behind.ts';
export type { Factor } from './learning/factors.ts';
export { type FactsInput, factsOf, type IncidentFacts } from './learning/facts.ts';
export {
  AGE_NAMES,
  type Age,
  type AsOf,
  ageOf,
  ITEM_SORTS,
  type ItemScope,
  type ItemSort,
  isOfSort,
  type LearntItem,
  type WrittenFacts,
} from './learning/items.ts';
export { type Learning, type LearntPeriod, type LearntProduct, learnFrom, type Sums } from './learning/learn.ts';
export { isWithinRange, type Month, monthsOf, type Period, type Range, rangeProblem } from './learning/periods.ts';
export { LEARNT_TIME_NAMES, LEARNT_TIMES, type LearntTime } from './learning/times.ts';
export { writtenFacts } from './learning/written.ts';
export { MILESTONES, type Milestone, type Milestones, type Moment } from './milestones.ts';
export { publicly } from './publicly.ts';
export { type Disruption, disruptedFeatures, worstOfEach } from './recurrence/disruption.ts';
export { type NamedRecurrence, type Recurrence, recurrenceOf } from './recurrence/recurrence.ts';
export { recurrenceInWords } from './recurrence/recurrence-words.ts';
export { headlineOf } from './rows/headline.ts';
export type { LinksInput } from './rows/link-rows.ts';
export { type MaintenanceTimelineRow, readMaintenanceRows } from './rows/maintenance-rows.ts';
export type {
  CorrectionRow,
  DeclaredRow,
  EditedAtSourceRow,
  ImpactRow,
  LinkRow,
  MilestoneRow,
  NamedChange,
  NoteRow,
  PostmortemDeclinedRow,
  PostmortemPromiseRow,
  PostmortemPublishedRow,
  PromiseLateRow,
  PromiseWithdrawnRow,
  Row,
  SeverityRow,
  Source,
  ToldName,
  UpdateRow,
  WithdrawalRow,
} from './rows/row.ts';
export type { BareFigure, ValueOf } from './spread/figure.ts';
export type { Spread, Total } from './spread/spread.ts';
export { readTimeline, type Timeline, type TimelineInput } from './timeline.ts';
export { dayInWords, durationInWords, instantInWords, monthInWords, statusInWords } from './words.ts';
