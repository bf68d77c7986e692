export type {
  Block,
  Cell,
  Facts,
  KnownSectionId,
  PostmortemDocument,
  Quote,
  Section,
  Sentence,
  Table,
} from './document.ts';
export { type DraftInput, draftPostmortem } from './draft/draft-postmortem.ts';
export { type PublicInput, publicPostmortem } from './draft/public-postmortem.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
