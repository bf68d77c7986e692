import type { Instant } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Told } from '../../model/told-incident.ts';
import type { Worded } from '../../model/told-wording.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { removedNote } from '../words/removed.ts';
import { dateTime } from '../words/time-words.ts';
import type { Level } from './moment.ts';
import { proseOf } from './moment.ts';

/** The newest words of an update, or the tombstone of one that was withdrawn. */
export function wordingOf(ctx: PageContext, update: Told & Worded, level: Level): Markup {
  const { text, withdrawal, happenedAt } = update;
  if (withdrawal !== null)
    return markup`<p>${ctx.say('timeline.withdrawn')} <span${ctx.asWritten}>${said(withdrawal.reason)}</span></p>`;
  return removedNote(ctx, text) ?? proseOf(ctx, wordsOf(text), { level, happenedAt });
}

/** That the source of an update had edited it, and when. */
export function editedNote(ctx: PageContext, editedAt: Instant): Markup {
  return ctx.say('timeline.edited-at-source-note', { time: dateTime(ctx, editedAt) });
}
