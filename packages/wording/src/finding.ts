import type { RuleId } from './rules.ts';

/** A stretch of a text, in UTF-16 code units; `to` lies behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words that may take the place of those found. */
export interface Offer {
  /** What a button says that takes it, e.g. `Use 18:10 UTC as a time`. */
  readonly label: string;
  readonly text: string;
}

/** What one rule found, before it is known whose it is. */
export interface Found {
  /** Null when it concerns the whole draft. */
  readonly where: Stretch | null;
  /** What is there, or is missing, in one sentence. */
  readonly what: string;
  readonly offer?: Offer;
}

/** Advice about a draft. It never stands in the way of publishing. */
export interface Finding extends Found {
  readonly rule: RuleId;
  /** Why it matters to readers, and what to write instead. */
  readonly why: string;
}
