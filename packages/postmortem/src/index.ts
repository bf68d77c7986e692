export type {
  Block,
  Cell,
  DocumentStatus,
  Facts,
  KnownSectionId,
  PostmortemDocument,
  Quote,
  Section,
  Sentence,
  Table,
} from './document.ts';
export { type DraftInput, draftPostmortem } from './draft/draft-postmortem.ts';
export { type Material, preparePostmortem } from './draft/prepare.ts';
export { type PublicInput, publicPostmortem } from './draft/public-postmortem.ts';
export { SECTION_TITLES } from './draft/section-titles.ts';
export { type Standing, standingOf } from './draft/standing.ts';
export type { Exported } from './exported.ts';
export { materialAsOf } from './file/as-of.ts';
export { comparePostmortem } from './file/compare-postmortem.ts';
export { LARGEST_FILE_BYTES, type OpenedFile, openPostmortemFile } from './file/open-file.ts';
export { toHtml } from './html/to-html.ts';
export { PostmortemJson } from './json/schema.ts';
export { toJson } from './json/to-json.ts';
export type { LintFinding, LintSeverity, LintSource, Place } from './lint/finding.ts';
export type { LintedActionItem, LintedSection, LintInput, LintSetting } from './lint/input.ts';
export { lintPostmortem } from './lint/lint-postmortem.ts';
export { toMarkdown, writeSentence } from './markdown/to-markdown.ts';
export type { Changed, Erasure } from './provenance/changed.ts';
export { withoutLog } from './provenance/citations.ts';
export type { Stale, ToLookAt } from './provenance/stale.ts';
export { type StaleSectionsInput, staleSections } from './provenance/stale-sections.ts';
export { readOwnTemplate, type WrittenTemplate } from './templates/own-template.ts';
export type { Template } from './templates/template.ts';
export { TEMPLATES, teamTemplate, templateNamed } from './templates/templates.ts';
