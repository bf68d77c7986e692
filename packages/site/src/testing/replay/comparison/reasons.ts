import type { Compared, Json } from './compare.ts';
import { badness, changesOf, firstUpdate, milliseconds, saidBefore, toldIn, withBreaks, words } from './read-answer.ts';

/** Why a value of ours is another one than theirs. */
export interface Reason {
  /** Fields of which it can be the reason. */
  readonly fields: readonly string[];
  /** What readers of the compatibility page are told, in Markdown. */
  readonly because: string;
  /** Whether it is the reason here; without it, always. */
  readonly when?: (it: Compared) => boolean;
}

/**
 * Every reason there is for a difference, the first that fits counts. A difference without one fails the replay, and so
 * does a reason that is none any more.
 */
export const REASONS: readonly Reason[] = [
  {
    fields: ['incident.shortlink', 'maintenance.shortlink'],
    because: 'There is no second domain for short links: it is the address of the page itself.',
  },
  {
    fields: [
      'incident.created_at',
      'incident.started_at',
      'incident.updated_at',
      'maintenance.created_at',
      'maintenance.started_at',
      'maintenance.updated_at',
      'component.updated_at',
      'page.updated_at',
    ],
    because:
      'Less than a second apart: Statuspage writes an incident, its update and its components one after the other, Candor records what one command says at one moment.',
    when: ({ ours, theirs }) => Math.abs(milliseconds(ours) - milliseconds(theirs)) < 1000,
  },
  {
    fields: ['incident.created_at'],
    because:
      'Statuspage dates it back with the first update. In Candor it is when the incident was declared; `started_at` and `display_at` say when it happened.',
    when: ({ theirs, their }) => milliseconds(theirs) === milliseconds(firstUpdate(their).display_at),
  },
  {
    fields: ['incident.started_at'],
    because:
      'Of incidents told after they were over, Statuspage says here when they were written down. In Candor it is when they began, as for all others.',
    when: ({ their }) => firstUpdate(their).display_at !== firstUpdate(their).created_at,
  },
  {
    fields: ['maintenance.started_at', 'update.display_at'],
    because: 'An announcement was dated back. In Candor a maintenance is announced when it is announced.',
    when: ({ ours, theirs }) => milliseconds(ours) > milliseconds(theirs),
  },
  {
    fields: ['update.updated_at'],
    because: 'Somebody changed the text in place later. Candor never changes what readers were told.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['incident.updated_at', 'maintenance.updated_at'],
    because:
      'Something of it was changed later, mostly texts in place, without a word to readers. In Candor it moves with what they are told.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['page.updated_at'],
    because: 'Something was saved later that no captured answer shows. In Candor it moves with what readers are told.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['component.updated_at'],
    because: 'What changed it last is not in the capture: it came before, or from an incident that was not captured.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['component.updated_at'],
    because:
      'The component was set first, and an update said so some time later. In Candor what an update says of a feature changes it.',
    when: ({ ours, within }) => toldIn(within.at(-1)).has(milliseconds(ours)),
  },
  {
    fields: ['component.showcase'],
    because: 'Candor has no such setting: every feature has its history on the page.',
    when: ({ theirs }) => theirs === false,
  },
  {
    fields: ['component.start_date'],
    because: 'Statuspage has it for components added since the autumn of 2020; in Candor all have it.',
    when: ({ theirs, their }) => theirs === null && String(their.created_at) < '2020-10',
  },
  {
    fields: ['component.start_date'],
    because:
      'Statuspage goes by another clock than the page’s, or it was set by hand. In Candor it is the day on which the feature was added, by the page’s clock.',
    when: ({ theirs }) => theirs !== null,
  },
  {
    fields: ['component.position'],
    because: 'The capture does not hold every component of the page, or one of them was removed and left a gap.',
    when: ({ ours, theirs }) => Number(ours) < Number(theirs),
  },
  {
    fields: ['component.status'],
    because:
      'Somebody set a component back while its incident still said otherwise. In Candor it has the worst of what is said of it, until an update says better.',
    when: ({ ours, theirs }) => badness(ours) > badness(theirs),
  },
  {
    fields: ['component (listed)'],
    because:
      'The incident names a component and no update of it says that its status changed. In Candor an incident has the features of which an update said so.',
    when: ({ ours, their, item }) => ours === false && !changesOf(their).has(String(item?.id)),
  },
  {
    fields: ['affected component (listed)'],
    because: 'An update names a component of which no update said yet that its status changed (as in `components`).',
    when: ({ ours, item }) => ours === false && item?.old_status === item?.new_status,
  },
  {
    fields: ['affected component (listed)'],
    because:
      'Until 2019 a component could be left out of later updates. In Candor every update has all that were touched.',
    when: ({ theirs, our }) => theirs === false && String(our.created_at) < '2020',
  },
  {
    fields: ['update.affected_components'],
    because:
      'Until 2023 it is `null` for updates sent without components. Newer answers have all that were touched by then, and so has Candor.',
    when: ({ theirs, their }) => theirs === null && String(their.created_at) < '2024',
  },
  {
    fields: ['update.affected_components'],
    because:
      'Answers of 2019 say in words that no components were affected; newer ones have `null`, and so has Candor.',
    when: ({ ours, theirs }) => ours === null && Array.isArray(theirs) && theirs.every((it: Json) => !it.code),
  },
  {
    fields: ['update.affected_components'],
    because: 'An update names a component of which no update said yet that its status changed (as in `components`).',
    when: ({ ours, theirs }) =>
      ours === null && Array.isArray(theirs) && theirs.every((it: Json) => it.old_status === it.new_status),
  },
  {
    fields: ['affected component.old_status'],
    because:
      'Somebody changed the component between two updates. In Candor it is what the incident itself said of it before.',
    when: ({ ours, their, within }) => ours === saidBefore(within, String(their.code)),
  },
  {
    fields: ['affected component (order)'],
    because:
      'Statuspage lists them by no rule that these answers show (name, position, id, time). In Candor they come as they were touched.',
  },
  {
    fields: ['incident.name', 'entry.title'],
    because: 'The incident got another title. In Candor a title stays as it was told.',
  },
  {
    fields: ['update.body', 'paragraph.text'],
    because:
      'Texts are Markdown in Candor, and plain where machines read them: lists have dashes, links have their address behind them, blanks at the ends of lines are gone.',
    when: ({ ours, theirs }) => words(ours) === words(theirs),
  },
  {
    fields: ['paragraph.text'],
    because:
      'Somebody wrote HTML into the text, which Statuspage passes on. Candor shows tags as they were typed: nothing in a text can become markup but Markdown.',
    when: ({ ours, theirs }) => String(ours).includes('<br') && words(withBreaks(ours)) === words(theirs),
  },
  {
    fields: ['paragraph.text'],
    because:
      'Between the answer and the feed of three weeks later somebody put an account of the causes in the place of what was told.',
    when: ({ their }) => their.word === 'Resolved',
  },
  {
    fields: ['update.deliver_notifications'],
    because:
      'Whether subscribers were told is a choice on Statuspage. In Candor they are, but of what is told afterwards.',
  },
  {
    fields: ['update.tweet_id'],
    because: 'Candor posts nothing on social networks.',
    when: ({ ours }) => ours === null,
  },
  {
    fields: ['maintenance.impact'],
    because: 'Of 2015, when a maintenance could have the impact of an incident; newer ones have `maintenance`.',
    when: ({ their }) => String(their.created_at) < '2016',
  },
  {
    fields: ['feed.title'],
    because: 'Statuspage puts "Status" behind the name of the page. Candor takes the name as it is.',
  },
  { fields: ['entry.tag'], because: 'Statuspage numbers its incidents here; in Candor they have one id everywhere.' },
  {
    fields: ['feed.updated'],
    because: 'Something was saved later that the feed does not show. In Candor it moves with its newest entry.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['entry.updated'],
    because: 'Somebody changed a text in place later. Candor never changes what readers were told.',
    when: ({ ours, theirs }) => milliseconds(theirs) > milliseconds(ours),
  },
  {
    fields: ['entry.published'],
    because:
      'What is announced is dated into the future, with the beginning of the work. In Candor it is when the newest word was told.',
    when: ({ their }) => their.announcement !== null,
  },
  {
    fields: ['paragraph.word'],
    because: 'Statuspage writes "Update" where the status stayed. In Candor every paragraph names the status.',
    when: ({ theirs }) => theirs === 'Update',
  },
];

/** The reason for a difference, or undefined where there is none. */
export function reasonFor(it: Compared): Reason | undefined {
  return REASONS.find(({ fields, when }) => fields.includes(it.field) && (when === undefined || when(it)));
}
