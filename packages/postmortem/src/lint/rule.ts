import type { Found } from '@candor/wording';
import type { LintFound, LintSeverity, LintSource } from './finding.ts';
import type { LintedActionItem, LintInput } from './input.ts';
import type { SectionReading } from './reading/section-reading.ts';

/** A postmortem as the rules read it. */
export interface Reading {
  readonly input: LintInput;
  readonly sections: readonly SectionReading[];
}

/** One thing to look for in a postmortem. */
export interface LintRule {
  /** What it looks for, as a list of rules names it. */
  readonly title: string;
  /** Why it matters, and what to write instead. */
  readonly why: string;
  readonly severity: LintSeverity;
  /** Who says so; empty where Candor alone does. */
  readonly sources: readonly LintSource[];
  readonly find: (reading: Reading) => readonly LintFound[];
}

/** What a rule finds in each section by itself. */
export function inSections(
  find: (section: SectionReading, input: LintInput) => readonly Found[],
): (reading: Reading) => LintFound[] {
  return ({ sections, input }) =>
    sections.flatMap((section) =>
      find(section, input).map((found) => ({ ...found, place: { kind: 'section' as const, id: section.id } })),
    );
}

/** What a rule finds in each action item by itself. */
export function inActionItems(
  find: (item: LintedActionItem, input: LintInput) => readonly Found[],
): (reading: Reading) => LintFound[] {
  return ({ input }) =>
    input.actionItems.flatMap((item, index) =>
      find(item, input).map((found) => ({ ...found, place: { kind: 'action-item' as const, index } })),
    );
}
