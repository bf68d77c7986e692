import type { Commitment, Slip } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Standing } from '../../model/commitments/standing.ts';
import { standingOf } from '../../model/commitments/standing.ts';
import type { ToldCommitment } from '../../model/commitments/told-commitment.ts';
import { newestOfCommitment, turnsOf } from '../../model/commitments/told-commitment.ts';
import { titleIn } from '../../model/related.ts';
import { incidentLink } from '../incident/related-fact.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { removedNote, saidWithin } from '../words/removed.ts';
import { stateMark } from '../words/state.ts';
import type { Tone } from '../words/status-words.ts';
import { dayOf } from '../words/time-words.ts';
import { anchorOf, commitmentAddress } from './addresses.ts';

const TONES: Readonly<Record<Standing, Tone>> = { missed: 'partial', open: 'open', kept: 'ok', dropped: 'open' };

/** Whether the rows stand beside their postmortem, where each has its anchor, or in a list that leads there. */
type Place = 'beside' | 'listed';

/** Commitments in a list: by when, what, how it stands, every other day that was told, and its end. */
export function commitmentRows(ctx: PageContext, commitments: readonly ToldCommitment[], place: Place): Markup {
  return markup`<ul class="past">
${commitments.map((commitment) => row(ctx, commitment, place))}</ul>`;
}

function row(ctx: PageContext, commitment: ToldCommitment, place: Place): Markup {
  const { state } = commitment;
  const { say } = ctx;
  const standing = standingOf(state);
  const words = said(state.title);
  const isListed = place === 'listed';
  const title = isListed
    ? markup`<a href="${ctx.pages}${commitmentAddress(commitment)}"${ctx.asWritten}>${words}</a>`
    : markup`<span${ctx.asWritten}>${words}</span>`;
  return markup`<li${!isListed && markup` id="${anchorOf(commitment)}"`}><div class="when"><span>${say('commitment.by', { day: calendarDay(ctx, state.due) })}</span></div>
<div class="what"><h3>${title}</h3>${removedNote(ctx, state.title, 'title')}<p>${stateMark(TONES[standing], say(`commitment.is-${standing}`))}</p>${story(ctx, state)}<p class="chg">${isListed && markup`${about(ctx, commitment)} · `}${toldLine(ctx, commitment)}</p></div></li>
`;
}

/**
 * What happened to it, in the order in which it was told: other days, days that passed without it (but for the one that it
 * is overdue by, which stands beside it), its end.
 */
function story(ctx: PageContext, commitment: Commitment): Markup {
  const { due, state, end } = commitment;
  const turns = turnsOf(commitment).flatMap((turn) => {
    if ('from' in turn) return [slipWords(ctx, turn)];
    const isBeside = state === 'open' && turn.due === due;
    return isBeside ? [] : [ctx.say('commitment.passed', { day: calendarDay(ctx, turn.due) })];
  });
  const ended = end
    ? [ctx.say('commitment.ended', { day: toldDay(ctx, end.recordedAt), words: saidWithin(ctx, end.text) })]
    : [];
  return markup`${[...turns, ...ended].map((words) => markup`<p class="chg">${words}</p>`)}`;
}

function slipWords(ctx: PageContext, { from, to, reason, recordedAt }: Slip): Markup {
  return ctx.say('commitment.slipped', {
    from: calendarDay(ctx, from),
    to: calendarDay(ctx, to),
    day: toldDay(ctx, recordedAt),
    reason: saidWithin(ctx, reason),
  });
}

function about(ctx: PageContext, { incidentId }: ToldCommitment): Markup {
  return ctx.say('commitment.after', { incident: incidentLink(ctx, incidentId, titleIn(ctx.model, incidentId)) });
}

/** When it was told first, and the newest entry of the record about it. */
function toldLine(ctx: PageContext, commitment: ToldCommitment): Markup {
  const told = ctx.say('commitment.told', { day: toldDay(ctx, commitment.state.recordedAt) });
  return markup`${told} · ${ctx.say('revisions.record', { index: newestOfCommitment(commitment).index })}`;
}

/** A day that was committed to: one of the calendar, the same for every reader. */
function calendarDay({ calendar }: PageContext, day: string): Markup {
  return markup`<time datetime="${day}">${calendar.dayWithYear(day)}</time>`;
}

/** The day on which something was told, in the page's zone. */
function toldDay(ctx: PageContext, at: Instant): Markup {
  return calendarDay(ctx, dayOf(ctx.clock, at));
}
