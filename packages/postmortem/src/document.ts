import type { Impact, Severity, WrittenSection } from '@candor/incidents';
import type { IncidentId, Instant, SectionId as OwnSectionId } from '@candor/log';
import type { Source } from '@candor/timeline';

/** A postmortem as data: sections in order, each generated statement with the entries that it rests on. */
export interface PostmortemDocument {
  /** The incident's title, as text. */
  readonly title: string;
  readonly facts: Facts;
  readonly sections: readonly Section[];
}

/** What stands in the front matter. */
export interface Facts {
  readonly incidentId: IncidentId;
  /** The incident's public page. */
  readonly url: string;
  /** The name of the status page. */
  readonly page: string;
  readonly impact: Impact;
  readonly severity: Severity | null;
  /** When the impact started, or the first update happened if nothing tells of an impact. */
  readonly started: Instant;
  readonly resolved: Instant | null;
  readonly toldAfterwards: boolean;
  readonly status: 'draft';
  /** The newest entry of the log that the document knows of. */
  readonly upTo: Source;
}

/** The sections that a postmortem may have; what is told about nothing is left out. */
export type KnownSectionId =
  | WrittenSection
  | 'impact'
  | 'milestones'
  | 'communication'
  | 'related'
  | 'timeline'
  | 'action_items'
  | 'told'
  | 'notes';

/** A section under its id: one that is known, or one of the team's own. */
export interface Section {
  readonly id: KnownSectionId | OwnSectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A sentence that was generated, as text, and the entries it rests on. */
export interface Sentence {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A cell of a table: text, or the entries that the row rests on. */
export type Cell = string | readonly Source[];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A part of a section: generated sentences as a paragraph or a list, a table, Markdown that people wrote for this
 * document, a question to those who have not yet, or an operator's own words at the time.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'list'; readonly sentences: readonly Sentence[] }
  | ({ readonly kind: 'table' } & Table)
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'prompt'; readonly text: string }
  | ({ readonly kind: 'quote' } & Quote);

/** An operator's words: Markdown, under a heading, with what was said beside it. */
export interface Quote {
  readonly heading: string;
  readonly text: string;
  /** When it was said. */
  readonly at: Instant;
  readonly source: Source;
  readonly beside: readonly Sentence[];
}
