import type { PostmortemDraft } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { TimelineInput } from '@candor/timeline';
import type { Erasure } from './changed.ts';
import { changedSince } from './changed.ts';
import { formerStatements } from './former.ts';
import type { Stale, ToLookAt } from './stale.ts';
import { isOfToday, staleIn } from './stale.ts';
import { statementsOf } from './statements.ts';

export interface StaleSectionsInput {
  readonly log: TimelineInput;
  readonly draft: PostmortemDraft;
  /** The stream of redactions; none when left out. */
  readonly erasures?: readonly Erasure[];
}

/**
 * What should not stay as it is in what people wrote, for each section that has any of it: known ones by their name, the
 * team's own by their id. Offsets are into the text of the section as it was saved.
 */
export function staleSections({ log, draft, erasures = [] }: StaleSectionsInput): Record<string, (Stale | ToLookAt)[]> {
  const today = statementsOf(log);
  const former = formerStatements(log);
  const found = textsOf(draft).flatMap(([section, text]) => {
    const since = draft.since[section];
    if (since === undefined || isOfToday(text, today)) return [];
    const findings = staleIn({ text, section, former, today, changed: changedSince(log, since, erasures) });
    return findings.length === 0 ? [] : [[section, findings] as const];
  });
  return Object.fromEntries(found);
}

function textsOf({ sections, own }: PostmortemDraft): [section: string, text: string][] {
  return [
    ...Object.entries(sections).map(([name, text]): [string, string] => [name, wordsOf(text)]),
    ...own.map(({ id, text }): [string, string] => [id, wordsOf(text)]),
  ];
}
