import type { Found } from '@candor/wording';
import type { LintRuleId } from './rules.ts';

/** Where in a postmortem something was found. */
export type Place =
  /** `where` counts in the section's text. */
  | { readonly kind: 'section'; readonly id: string }
  /** `where` counts in the item's title; `index` is its place among those that were given. */
  | { readonly kind: 'action-item'; readonly index: number }
  /** What concerns the items together. */
  | { readonly kind: 'action-items' };

/** Whether a finding is advice, or keeps the public document from being published. */
export type LintSeverity = 'advice' | 'blocks';

/** Who says that it matters. */
export interface LintSource {
  readonly name: string;
  readonly url: string;
}

/** What one rule found, before it is known whose it is. */
export interface LintFound extends Found {
  readonly place: Place;
}

/**
 * Something to think about before a postmortem is shown to others: `what` is there or is missing, in one sentence;
 * `where` it stands (UTF-16 code units of the clean text, null for the whole), and an `offer` where other words can be
 * computed (`takeOffer` of `@candor/wording` takes it).
 */
export interface LintFinding extends LintFound {
  readonly rule: LintRuleId;
  readonly severity: LintSeverity;
  /** Why it matters, and what to write instead. */
  readonly why: string;
  /** Who says so; empty where Candor alone does. */
  readonly sources: readonly LintSource[];
}
