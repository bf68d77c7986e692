import { dayOfWords } from '../../model/told-incident.ts';
import type { ToldWithdrawal } from '../../model/told-wording.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { isToldApart } from '../timeline/posted.ts';
import { proseTold } from '../timeline/wording.ts';
import { saidLine, saidWithin } from '../words/removed.ts';
import { dateTimeWithYear } from '../words/time-words.ts';
import { difference } from './difference.ts';
import type { Revision } from './revisions.ts';

/** What stands around one wording. */
interface Placed {
  readonly revision: Revision;
  /** When the update that it is of happened: times in its words are told from that day on. */
  readonly happenedAt: Revision['happenedAt'];
  /** Whether these are the words that stand now. */
  readonly isNow: boolean;
}

/** One wording of an update: when it was posted, why it took the place of the one before, what differs, and all of it. */
export function revisionItem(ctx: PageContext, { revision, happenedAt, isNow }: Placed): Markup {
  const { say } = ctx;
  const { revision: number, text, correction, index } = revision;
  const now = isNow && markup` <small>${say('revisions.now')}</small>`;
  const words = proseTold(ctx, text, { level: 4, happenedAt });
  return markup`<section aria-labelledby="revision-${number}" class="revision"><h2 id="revision-${number}">${say('revisions.revision', { revision: number })}${now}</h2>
${clocks(ctx, revision)}${
  correction &&
  markup`<p><strong>${say(`timeline.correction-${correction.change}`)}:</strong> ${saidWithin(ctx, correction.reason)}</p>
<h3>${say('revisions.what-changed')}</h3>
${difference(ctx, { before: correction.before, text, day: dayOfWords({ happenedAt }) })}
<h3>${say('revisions.whole')}</h3>
`
}${words}
<p class="chg">${say('revisions.record', { index })}</p></section>
`;
}

/** That the words were taken back, in front of them. */
export function withdrawalItem(ctx: PageContext, withdrawal: ToldWithdrawal): Markup {
  return markup`<section aria-labelledby="withdrawal" class="revision"><h2 id="withdrawal">${ctx.say('timeline.withdrawal')}</h2>
${clocks(ctx, withdrawal)}${saidLine(ctx, withdrawal.reason)}
<p class="chg">${ctx.say('revisions.record', { index: withdrawal.index })}</p></section>
`;
}

function clocks(ctx: PageContext, told: Pick<Revision, 'happenedAt' | 'recordedAt'>): Markup {
  const { say } = ctx;
  const posted = say('revisions.posted', { time: dateTimeWithYear(ctx, told.recordedAt) });
  if (!isToldApart(told)) return markup`<p class="soft">${posted}</p>`;
  const happened = say('revisions.happened', { time: dateTimeWithYear(ctx, told.happenedAt) });
  return markup`<p class="soft">${happened} · ${posted}</p>`;
}
