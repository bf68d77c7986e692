import { wordsOf } from '@candor/log';
import { renderText } from '@candor/markdown';
import type { ToldIncident } from '../model/told-incident.ts';
import type { UpdateAnswer } from './answer.ts';
import type { ToldPage } from './told-page.ts';

/** As many characters as an update can have: these lists are polled, and hold fifty incidents. */
const LONGEST_BODY = 20_000;

/**
 * The postmortem of an incident as the update that Statuspage makes of it, or null where none was published. A later
 * revision takes the place of the ones before it: it moves `updated_at`, and `index` is its entry.
 */
export function postmortemAnswer(page: ToldPage, { state }: ToldIncident): UpdateAnswer | null {
  const told = page.model.postmortems.get(state.id);
  if (!told) return null;
  const [first] = told;
  const newest = told.at(-1) ?? first;
  const text = renderText(wordsOf(newest.text), { day: '' });
  return {
    // No update has it: theirs are chosen at random.
    id: first.hash.slice(0, 12),
    status: 'postmortem',
    body: shortened(text, `${page.settings.url}/postmortems/${state.id}`),
    incident_id: state.id,
    created_at: page.time(first.recordedAt),
    updated_at: page.time(newest.recordedAt),
    display_at: null,
    affected_components: null,
    deliver_notifications: !state.backfilled,
    custom_tweet: null,
    tweet_id: null,
    x_candor: { index: newest.index, next_update_by: null, promise: null },
  };
}

/** What is too long ends with a paragraph, and says where it goes on. */
function shortened(text: string, address: string): string {
  if (text.length <= LONGEST_BODY) return text;
  const begun = text.slice(0, LONGEST_BODY);
  const paragraphs = begun.slice(0, Math.max(begun.lastIndexOf('\n\n'), 0)) || begun.toWellFormed();
  return `${paragraphs}\n\nIt goes on at ${address}`;
}
