import type { Impact, Severity, WrittenSection } from '@candor/incidents';
import type { IncidentId, Instant, SectionId as OwnSectionId } from '@candor/log';
import type { Source, ToldName } from '@candor/timeline';

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
  /** What it touched, in the order of first mention, by the last names readers were told. */
  readonly features: readonly ToldName[];
  /** The name of the template. */
  readonly template: string;
  readonly status: DocumentStatus;
  /** The revision that readers have (of a superseded document: that it is); null where none was published. */
  readonly revision: number | null;
  /** Who wrote in it and who approved it, by the names of their accounts; always nobody in a document for readers. */
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** The newest entry of the log that the document knows of. */
  readonly upTo: Source;
}

/** How far a document is. `superseded`: a later revision took its place. */
export type DocumentStatus = 'draft' | 'in_review' | 'published' | 'superseded';

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
  /** What it tells, whatever its words: within its section, today's sentence of a key is what that one says by now. */
  readonly key?: string;
}

/** A cell of a table: text, or the entries that the row rests on. */
export type Cell = string | readonly Source[];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A part of a section. Computed: generated sentences as a paragraph or a list, a table, and operators' own words at the
 * time as a quote. People's: Markdown that they wrote for this document, short labels (plain texts, the contributing
 * factors), and a question where nobody wrote yet.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'list'; readonly sentences: readonly Sentence[] }
  | ({ readonly kind: 'table' } & Table)
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
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
