import type { ToldPostmortem, ToldRevision } from '../../model/told-postmortem.ts';
import { newestRevision } from '../../model/told-postmortem.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dateTimeWithYear } from '../words/time-words.ts';
import { postmortemAddress } from './addresses.ts';
import { DIFFERS } from './what-differs.ts';

/** Which revision this is and when it was published, with the ways to the others. */
export function revisionLine(ctx: PageContext, postmortem: ToldPostmortem, revision: ToldRevision): Markup {
  const { say } = ctx;
  const time = dateTimeWithYear(ctx, revision.recordedAt);
  const number = revision.revision;
  const published =
    postmortem.length === 1
      ? say('postmortem.published', { time })
      : say('postmortem.revised', { revision: number, time });
  const newest = newestRevision(postmortem);
  if (revision !== newest) {
    const words = say('postmortem.read-newest', { revision: newest.revision });
    const way = markup`<a href="${ctx.pages}${postmortemAddress(newest)}">${words}</a>`;
    return markup`${published}<br><strong>${say('postmortem.superseded', { newest: way })}</strong> · <a href="#${DIFFERS}">${say('postmortem.to-differences')}</a>`;
  }
  const earlier = postmortem.slice(0, -1).reverse();
  if (earlier.length === 0) return published;
  const ways = earlier.map((it, place) => markup`${place > 0 && ' · '}${revisionLink(ctx, it)}`);
  return markup`${published}<br>${say('postmortem.earlier', { revisions: markup`${ways}` })}`;
}

function revisionLink(ctx: PageContext, revision: ToldRevision): Markup {
  const address = `${ctx.pages}${postmortemAddress(revision, revision.revision)}`;
  return markup`<a href="${address}">${ctx.say('postmortem.revision', { revision: revision.revision })}</a>`;
}
