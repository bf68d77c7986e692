import type { PublishableSection } from '@candor/incidents';
import { DomainError } from '@candor/log';
import type { LintFinding } from '@candor/postmortem';
import { lintPostmortem } from '@candor/postmortem';
import type { FindingView } from './finding-view.ts';
import { findingView } from './finding-view.ts';
import type { Linted } from './lint-input.ts';
import { publicLintInput } from './lint-input.ts';

/** What readers would see and must not: words of notes, addresses, severities, citations of the log. */
export function leaksOf(linted: Linted, chosen: readonly PublishableSection[]): FindingView[] {
  const input = publicLintInput(linted, chosen);
  const blocks = ({ severity }: LintFinding) => severity === 'blocks';
  return lintPostmortem(input)
    .filter(blocks)
    .map((finding) => findingView(finding, input));
}

/** Why a document with leaks is not published, and where they are; null where there are none. */
export function leakProblem(leaks: readonly FindingView[]): DomainError | null {
  const [first, ...others] = leaks;
  if (!first) return null;
  const more = others.length === 0 ? '' : ` ${others.length} more like it.`;
  const where = first.place.kind === 'action-items' ? 'Action items' : first.place.title;
  return new DomainError({
    kind: 'invalid',
    code: 'postmortem-leaks',
    message: `Readers would see what is for the team alone. ${where}: ${first.what}${more} Change it, then publish.`,
    details: { leaks: leaks.map(({ rule, place, what }) => ({ rule, place, what })) },
  });
}
