import { quoted } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';
import { instantOfTime, offerOf } from './instant-of.ts';
import { toldTimes } from './told-times.ts';

/** A time of day without its zone. */
export const bareTime: Rule = {
  title: 'Times without a zone, such as “10:30”',
  why: 'Readers are in many zones. A time typed as {{t …}} is shown to each of them in their own.',
  on: ['declaration', 'update', 'past', 'maintenance', 'correction', 'postmortem'],
  words: null,
  find: (draft, prose) =>
    toldTimes(prose)
      .filter(({ zone }) => zone === null)
      .map((time) => {
        const where = { from: time.from, to: time.to };
        const what = `“${quoted(draft.text, where)}” does not say in which time zone.`;
        const at = instantOfTime(draft, prose, time, draft.timeZone);
        return { where, what, ...(at && { offer: offerOf(at, draft) }) };
      }),
};
