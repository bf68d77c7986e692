export {
  type ApiKey,
  createApiKey,
  findApiKeyByHash,
  listApiKeys,
  revokeApiKey,
  touchApiKey,
} from './access/api-key.ts';
export {
  findInvitation,
  type Invitation,
  listInvitations,
  putInvitation,
  removeInvitation,
} from './access/invitations.ts';
export { removeLinksMadeBy } from './access/links-made-by.ts';
export {
  addOperator,
  countOperators,
  findOperator,
  findOperatorByEmail,
  listOperators,
  type NewOperator,
  type Operator,
  passwordSetAt,
  removeOperator,
  setOperatorRole,
  setPassword,
} from './access/operators.ts';
export { findPasswordLink, listPasswordLinks, putPasswordLink, removePasswordLink } from './access/password-links.ts';
export { isSetupLink, putSetupLink, takeSetupLink } from './access/setup-link.ts';
export { endSignIns, listSignIns, type SignIn } from './access/sign-ins.ts';
export { actionItemCounts, actionItemOwners, countActionItems } from './action-items/count-action-items.ts';
export { dueCommitments } from './action-items/due-commitments.ts';
export { incidentsWithActionItems } from './action-items/incidents-with-action-items.ts';
export { type ListedActionItem, listActionItems } from './action-items/list-action-items.ts';
export type { ActionItemQuestion } from './action-items/matching.ts';
export type { AuditKind, AuditNote, AuditRow, AuditValues } from './audit/audit-row.ts';
export { type AuditPage, type AuditQuestion, auditActs, listAudit } from './audit/list-audit.ts';
export { pruneAudit } from './audit/prune-audit.ts';
export { putAudit } from './audit/put-audit.ts';
export { BACKUP_NAME, type BackingUp, backUp } from './backup/back-up.ts';
export { BrokenCopy } from './backup/check-copy.ts';
export { type BackupLabel, readLabel } from './backup/label.ts';
export { type Restored, type Restoring, restoreBackup } from './backup/restore.ts';
export { claimDirectory, type DirectoryClaim } from './claim-directory.ts';
export { type CommandEnvelope, runCommand } from './commands/run-command.ts';
export { duePromises } from './incidents/due-promises.ts';
export { allIncidents, type IncidentList, incidentIds, listIncidents } from './incidents/list-incidents.ts';
export { type Appending, append } from './log/append.ts';
export {
  loadCatalogue,
  loadContinuations,
  loadImprint,
  loadIncident,
  loadLanguages,
  loadLinks,
  loadLooks,
  loadMaintenance,
  loadPage,
  loadPageState,
  loadPostmortemApprovals,
  loadPostmortemDraft,
  loadPostmortemTerm,
  loadSeries,
  loadSigningKey,
  loadTemplates,
  loadWritingHelp,
  type PageState,
} from './log/fold.ts';
export { lastRecordedAt, loadEvents, loadStream, loadStreams, logSize } from './log/load.ts';
export { EVENT_TYPES } from './log/schemas.ts';
export { dueMaintenances, dueSeries } from './maintenance/due.ts';
export { listMaintenances, listSeries, type MaintenanceList } from './maintenance/list.ts';
export { type MigrationState, migrationState, NewerRelease } from './migrations/migrate.ts';
export { duePostmortems } from './postmortems/due-postmortems.ts';
export { type OwedPostmortem, owedPostmortems } from './postmortems/owed-postmortems.ts';
export { type ReviewedPostmortem, reviewedPostmortems } from './postmortems/reviewed-postmortems.ts';
export { usedFactors } from './postmortems/used-factors.ts';
export { rebuild } from './read-tables/rebuild.ts';
export type { LogProblem } from './record/check-log.ts';
export { entriesAfter, entryAt, headOf } from './record/entries.ts';
export { type LogVerdict, verifyStore } from './record/verify-store.ts';
export { destroyTexts } from './redaction/destroy-text.ts';
export { isRewriteDue, rewriteFiles } from './redaction/rewrite-files.ts';
export { scanTexts, type TextInLog, type TextPage, type TextScan, textsOfEvent } from './redaction/scan-texts.ts';
export { type Found, type FoundText, type Search, type SearchResult, search } from './search/search.ts';
export type { SnippetPart } from './search/snippet.ts';
export { SEARCH_KINDS, type SearchKind } from './search/texts.ts';
export { databaseBytes } from './store/database-bytes.ts';
export { openStore, type StoreOptions } from './store/open-store.ts';
export { aboutServer, type ServerFacts } from './store/server-facts.ts';
export type { EngineName, Reader, Store, StoreLogger, StoreSettings, Tx } from './store/store.ts';
