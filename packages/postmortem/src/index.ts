export type {
  Block,
  Cell,
  Facts,
  PostmortemDocument,
  Quote,
  Section,
  SectionId,
  Sentence,
  Table,
} from './document.ts';
export { type DraftInput, draftPostmortem } from './draft/draft-postmortem.ts';
export { type PublicInput, publicPostmortem } from './draft/public-postmortem.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
