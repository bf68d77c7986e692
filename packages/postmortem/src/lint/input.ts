import type { ActionKind, ActionState, Priority } from '@candor/incidents';
import type { Instant } from '@candor/log';

/** One section that people wrote. */
export interface LintedSection {
  readonly id: string;
  readonly title: string;
  /** Candor's Markdown, as typed; empty where nobody has written yet. */
  readonly text: string;
}

/** One thing that the team decided to do. */
export interface LintedActionItem {
  readonly id: string;
  /** One line, without Markdown. */
  readonly title: string;
  /** Null where it is not known, as of what comes from elsewhere; so with the priority. */
  readonly kind: ActionKind | null;
  readonly priority: Priority | null;
  /** A role or a team. */
  readonly owner: string | null;
  /** A day, as YYYY-MM-DD. */
  readonly due: string | null;
  /** Where the work is followed: an address. */
  readonly tracker: string | null;
  /** Only what is open is asked for an owner, a day and a tracker. */
  readonly state: ActionState;
}

/** What is known about the incident and the page, for what cannot be told from the words. */
export interface LintSetting {
  /** When the incident began: times without a date are looked for around it. */
  readonly at: Instant;
  /** The zone of the page, in IANA's words. */
  readonly timeZone: string;
  /** The languages of the page, by their tags (`en`); words are looked at in those of them that are known here. */
  readonly languages: readonly string[];
  /** What is no person though it may be called like one: the page, its products and features. */
  readonly names: readonly string[];
}

/** A postmortem as people wrote it: plain data, wherever it comes from. */
export interface LintInput {
  /** What people wrote. What was computed from the record is left out: there is nothing to say about it. */
  readonly sections: readonly LintedSection[];
  /** All items of the team, or, for the public document, those that readers get to see, in the words that they get. */
  readonly actionItems: readonly LintedActionItem[];
  /** The ids of the sections that the template asks for. */
  readonly required: readonly string[];
  /** Whose document it is. What would leak is looked for in the public one only, and stands in the way there. */
  readonly audience: 'team' | 'public';
  /** Texts that must not stand in a public document: notes, internal titles, reasons that only the team knows. */
  readonly internalTexts: readonly string[];
  /** What readers were told before, in updates or on the page: words of these are no leak. */
  readonly publicTexts: readonly string[];
  readonly setting: LintSetting;
}
