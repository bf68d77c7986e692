import type { Text } from '@candor/log';
import { titleIn } from '../../model/related.ts';
import type {
  Moment,
  ToldImpact,
  ToldIncident,
  ToldLatePromise,
  ToldLink,
  ToldPostmortemPromise,
  ToldUpdate,
} from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { ToldCorrection, ToldWithdrawal } from '../../model/told-wording.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { changeList } from '../timeline/change-list.ts';
import type { Level, MomentFrame } from '../timeline/moment.ts';
import { momentFrame } from '../timeline/moment.ts';
import { editedNote, wayToUpdate, wordingOf } from '../timeline/wording.ts';
import { saidLine } from '../words/removed.ts';
import { dayOf, timeFrom } from '../words/time-words.ts';
import { publication } from './postmortem-fact.ts';
import { promiseLine } from './promise-line.ts';
import { incidentLink } from './related-fact.ts';
import type { Telling } from './telling.ts';

/** One thing that was told, and where it stands. */
export interface Placed {
  readonly incident: ToldIncident;
  readonly telling: Telling;
  /** The level of its heading. */
  readonly level: Level;
  /** Where an update is read by who reads this. */
  readonly hrefOf: (update: ToldUpdate) => string;
  /** Where it is read as it was then; null where there is no such place. */
  readonly seenAt: string | null;
}

/** One thing that was told of an incident. */
export function momentItem(ctx: PageContext, placed: Placed): Markup {
  const { incident, telling, level, seenAt } = placed;
  const { moment, tone } = telling;
  const withPosted = saysPosted(incident, moment);
  return momentFrame(ctx, { moment, id: idOf(moment), tone, level, withPosted, seenAt, ...sayingOf(ctx, placed) });
}

/** Whether a moment says itself when it was posted: of what was told together afterwards, the page says it once. */
export function saysPosted({ state }: ToldIncident, { recordedAt }: Moment): boolean {
  return !state.backfilled || recordedAt !== state.declaredAt;
}

/** What a moment is headed with, and what it says. */
export function sayingOf(ctx: PageContext, placed: Omit<Placed, 'seenAt'>): Pick<MomentFrame, 'heading' | 'what'> {
  const { incident, telling } = placed;
  const { moment } = telling;
  switch (moment.kind) {
    case 'update':
      return { heading: headline(ctx, telling, moment), what: update(ctx, placed, moment) };
    case 'impact':
      return { heading: impactWords(ctx, moment), what: reasonOf(ctx, moment) };
    case 'promise-late':
      return { heading: ctx.say('timeline.promise-late'), what: late(ctx, moment) };
    case 'postmortem':
      return {
        heading: ctx.say(moment.revision === 1 ? 'timeline.postmortem' : 'timeline.postmortem-revised'),
        what: publication(ctx, incident.state.id, moment),
      };
    case 'correction':
      return { heading: ctx.say(`timeline.correction-${moment.change}`), what: reworded(ctx, placed, moment) };
    case 'withdrawal':
      return { heading: ctx.say('timeline.withdrawal'), what: reworded(ctx, placed, moment) };
    case 'edited-at-source':
      return {
        heading: ctx.say('timeline.edited-at-source'),
        what: markup`<p>${editedNote(ctx, moment.editedAt)}</p>`,
      };
    case 'promise-withdrawn':
      return { heading: ctx.say('timeline.promise-withdrawn'), what: reasonOf(ctx, moment) };
    case 'postmortem-promised':
      return { heading: ctx.say('timeline.postmortem-promised'), what: dueBy(ctx, 'timeline.postmortem-by', moment) };
    case 'postmortem-late':
      return { heading: ctx.say('timeline.postmortem-late'), what: dueBy(ctx, 'timeline.postmortem-missed', moment) };
    case 'postmortem-declined':
      return { heading: ctx.say('timeline.postmortem-declined'), what: reasonOf(ctx, moment) };
    case 'link':
    case 'unlink':
      return { heading: ctx.say(`timeline.${moment.kind}`), what: linked(ctx, moment) };
  }
}

function idOf(moment: Moment): string {
  return moment.kind === 'update' ? moment.id : `entry-${moment.index}`;
}

function headline({ say }: PageContext, { before }: Telling, { status }: ToldUpdate): Markup {
  const reopened = before?.status === 'resolved' && status !== 'resolved';
  if (reopened) return say('timeline.open-again', { being: say(`incident.being.${status}`) });
  return say(`incident.status.${status}`);
}

function update(ctx: PageContext, { incident, level }: Omit<Placed, 'seenAt'>, moment: ToldUpdate): Markup {
  const subject = { folder: 'incidents', id: incident.state.id } as const;
  const words = wordingOf(ctx, { update: moment, subject, level });
  return markup`${words}${changeList(ctx, incident.names, moment)}${promiseLine(ctx, moment)}`;
}

/** Why an update was corrected or withdrawn, and the way to it. */
function reworded(
  ctx: PageContext,
  { incident, hrefOf }: Omit<Placed, 'seenAt'>,
  moment: ToldCorrection | ToldWithdrawal,
): Markup {
  const update = updatesOf(incident).find(({ id }) => id === moment.updateId);
  return markup`${reasonOf(ctx, moment)}${update && wayToUpdate(ctx, { update, beside: moment, href: hrefOf(update) })}`;
}

function impactWords({ say }: PageContext, { impact }: ToldImpact): Markup {
  return impact === null ? say('timeline.impact-follows') : say(`timeline.impact-${impact}`);
}

function late(ctx: PageContext, { due, happenedAt }: ToldLatePromise): Markup {
  const time = timeFrom(ctx, dayOf(ctx.clock, happenedAt), due);
  return markup`<p>${ctx.say('timeline.promise-missed', { time })}</p>`;
}

function reasonOf(ctx: PageContext, { reason }: { readonly reason: Text }): Markup {
  return saidLine(ctx, reason);
}

function dueBy(
  ctx: PageContext,
  words: 'timeline.postmortem-by' | 'timeline.postmortem-missed',
  { due, happenedAt }: ToldPostmortemPromise,
): Markup {
  return markup`<p>${ctx.say(words, { time: timeFrom(ctx, dayOf(ctx.clock, happenedAt), due) })}</p>`;
}

function linked(ctx: PageContext, { kind, relation, otherId }: ToldLink): Markup {
  const incident = incidentLink(ctx, otherId, titleIn(ctx.model, otherId));
  return markup`<p>${ctx.say(`${kind}.${relation}`, { incident })}</p>`;
}
