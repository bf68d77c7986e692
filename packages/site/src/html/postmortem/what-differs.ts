import type { ToldRevision } from '../../model/told-postmortem.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { difference } from '../revisions/difference.ts';
import { asDocument } from './as-document.ts';

/** Where the differences stand on the page of a superseded revision. */
export const DIFFERS = 'differs';

/** In characters. A document that was written anew stands here whole once, and not three times. */
const LONGEST_WHOLE = 2_000;

/** What differs between a revision that was superseded and the one in force, word by word. */
export function whatDiffers(ctx: PageContext, revision: ToldRevision, newest: ToldRevision): Markup {
  const heading = ctx.say('postmortem.differs', { revision: newest.revision });
  const set = { attributes: asDocument(ctx), language: 'en', longestWhole: LONGEST_WHOLE } as const;
  const words = difference(ctx, { before: revision.text, text: newest.text, day: '', set });
  return markup`
<section aria-labelledby="${DIFFERS}"><div class="lead"><h2 id="${DIFFERS}">${heading}</h2></div>
${words}</section>`;
}
