import type { SeenRelation } from './links.ts';

/** What stands before the other incident's title. */
export const RELATION_WORDS: Readonly<Record<SeenRelation, string>> = {
  caused_by: 'Caused by',
  led_to: 'Led to',
  follow_up_of: 'Follow-up of',
  followed_up_by: 'Followed up by',
  same_cause_as: 'Same cause as',
};

/** What a relation says as a clause of a sentence, before and after the other incident's title. */
const CLAUSES: Readonly<Record<SeenRelation, readonly [before: string, after: string]>> = {
  caused_by: ['this was caused by ', ''],
  led_to: ['this led to ', ''],
  follow_up_of: ['this is a follow-up of ', ''],
  followed_up_by: ['', ' is a follow-up of this'],
  same_cause_as: ['this has the same cause as ', ''],
};

/** A sentence that tells of a link, or takes it back: what stands before and after the other incident's title. */
export function linkSentence(
  relation: SeenRelation,
  stands: boolean,
): { readonly before: string; readonly after: string } {
  const [before, after] = CLAUSES[relation];
  if (!stands) return { before: `We no longer say that ${before}`, after: `${after}.` };
  return { before: before.charAt(0).toUpperCase() + before.slice(1), after: `${after}.` };
}
