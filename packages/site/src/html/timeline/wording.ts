import type { Instant, Text, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import type { Told } from '../../model/told-incident.ts';
import type { ToldCorrection, Worded } from '../../model/told-wording.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import type { Subject } from '../revisions/addresses.ts';
import { revisionsAddress } from '../revisions/addresses.ts';
import { removedNote, saidWithin, wordsOrRemoved } from '../words/removed.ts';
import { dateTime, dayOf, timeFrom } from '../words/time-words.ts';
import { laterWords } from './later-words.ts';
import type { Level } from './moment.ts';
import { proseOf } from './moment.ts';

/** An update that has words, and where it stands. */
export interface Placed {
  readonly update: Told & Worded & { readonly id: UpdateId };
  readonly subject: Subject;
  readonly level: Level;
}

/**
 * The newest words of an update, or the tombstone of one that was withdrawn; with when and why they changed, and the way
 * to what it said before. Of many corrections the last one is told.
 */
export function wordingOf(ctx: PageContext, { update, subject, level }: Placed): Markup {
  const { text, withdrawal, corrections, happenedAt } = update;
  const newest = corrections.at(-1);
  if (withdrawal !== null) return markup`<p><em>${ctx.say('timeline.withdrawn')}</em></p>${withdrawnNote()}`;
  const words = proseTold(ctx, text, { level, happenedAt });
  return newest ? markup`${words}${correctedNote(newest)}` : words;

  function correctedNote(correction: ToldCorrection): Markup {
    const corrected = ctx.say('timeline.corrected', {
      count: corrections.length,
      length: since(correction),
      sort: ctx.text(`timeline.sort-${correction.change}`),
      reason: saidWithin(ctx, correction.reason),
    });
    return markup`<p class="chg">${corrected} ${way('timeline.said-before')}</p>`;
  }

  function withdrawnNote(): Markup | null {
    if (withdrawal === null) return null;
    const length = since(withdrawal);
    const withdrawn = ctx.say('timeline.withdrawn-later', { length, reason: saidWithin(ctx, withdrawal.reason) });
    return markup`<p class="chg">${withdrawn} ${way('timeline.said')}</p>`;
  }

  function since(later: Told): string {
    return laterWords(ctx, update, later);
  }

  function way(words: 'timeline.said-before' | 'timeline.said'): Markup {
    return markup`<a href="${ctx.pages}${revisionsAddress(subject, update.id)}">${ctx.say(words)}</a>`;
  }
}

/** A text of an operator's, or that it was removed. */
export function proseTold(ctx: PageContext, text: Text, placed: Parameters<typeof proseOf>[2]): Markup {
  return removedNote(ctx, text) ?? proseOf(ctx, wordsOf(text), placed);
}

/** An update whose words changed, the moment that says so, and where the update is read from there. */
interface Way {
  readonly update: Told & { readonly id: UpdateId };
  readonly beside: Told;
  readonly href: string;
}

/** The way from a correction or a withdrawal to its update: "The update of 18:14". */
export function wayToUpdate(ctx: PageContext, { update, beside, href }: Way): Markup {
  const time = timeFrom(ctx, dayOf(ctx.clock, beside.happenedAt), update.happenedAt);
  return markup`<p class="chg"><a href="${href}">${ctx.say('timeline.of-update', { time })}</a></p>`;
}

/** What stands for an update now, in Markdown: its newest words, or in the reader's language that it was withdrawn. */
export function wordsHere(ctx: PageContext, { text, withdrawal }: Worded): string {
  if (withdrawal === null) return wordsOrRemoved(ctx, text);
  const { reason } = withdrawal;
  const why = reason.text === null ? wordsOrRemoved(ctx, reason) : escapeMarkdown(said(reason));
  return `${ctx.text('timeline.withdrawn')} ${why}`;
}

/** That the source of an update had edited it, and when. */
export function editedNote(ctx: PageContext, editedAt: Instant): Markup {
  return ctx.say('timeline.edited-at-source-note', { time: dateTime(ctx, editedAt) });
}
