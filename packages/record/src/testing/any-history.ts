import { anyCatalogueWish, catalogueCommandOf, feature, product } from '@candor/features/testing';
import { isOpen } from '@candor/incidents';
import {
  anyIncidentWish,
  anyMaintenanceWish,
  incidentCommandOf,
  maintenanceCommandOf,
} from '@candor/incidents/testing';
import type { Actor, Instant } from '@candor/log';
import {
  addMilliseconds,
  CLOCK,
  DomainError,
  IncidentId,
  MaintenanceId,
  PageId,
  SectionId,
  SeriesId,
  TemplateId,
  UpdateId,
} from '@candor/log';
import { time } from '@candor/log/testing';
import fc from 'fast-check';
import {
  anyApprovalsWish,
  anyContinuationWish,
  anyImprintWish,
  anyItemWish,
  anyLanguagesWish,
  anyLinkWish,
  anyLooksWish,
  anyPageWish,
  anyPostmortemPromiseWish,
  anyPostmortemWish,
  anyPublicationWish,
  anyReviewWish,
  anySeriesWish,
  anySigningKeyWish,
  anyTemplateWish,
  anyTermWish,
  anyWritingHelpWish,
} from './any-wish.ts';
import type { Command } from './command.ts';
import { INTERNAL, INTERNAL_TIME } from './internal-marks.ts';
import { LogBook } from './log-book.ts';
import { actOnItem, publish } from './wished-of-postmortem.ts';

const BY_CLOCK = new Set<Command['type']>([
  'RunOutPromise',
  'RunOutPostmortem',
  'RunOutCommitment',
  'FollowMaintenancePlan',
  'TellSigningKey',
]);

/** Resolve, save, approve, publish, add an action item, commit to it, and say what became of it. */
const MOST_COMMANDS = 7;

const OPERATOR: Actor = { role: 'publisher', id: INTERNAL };

/** Time passes, the clock may go back a little, then somebody wishes something of one incident or of the page. */
const anyStep = fc.record({
  minutes: fc.oneof(
    { arbitrary: fc.integer({ min: -1, max: 50 }), weight: 30 },
    { arbitrary: fc.constant(15_000), weight: 3 },
  ),
  incident: fc.nat({ max: 99 }),
  wish: fc.oneof(
    { arbitrary: anyIncidentWish, weight: 16 },
    { arbitrary: anyCatalogueWish, weight: 4 },
    { arbitrary: anyPageWish, weight: 1 },
    { arbitrary: anyLooksWish, weight: 1 },
    { arbitrary: anyLanguagesWish, weight: 1 },
    { arbitrary: anyImprintWish, weight: 1 },
    { arbitrary: anyWritingHelpWish, weight: 1 },
    { arbitrary: anyContinuationWish, weight: 1 },
    { arbitrary: anySigningKeyWish, weight: 1 },
    { arbitrary: anyPostmortemWish, weight: 1 },
    { arbitrary: anyPublicationWish, weight: 3 },
    { arbitrary: anyPostmortemPromiseWish, weight: 2 },
    { arbitrary: anyItemWish, weight: 4 },
    { arbitrary: anyReviewWish, weight: 1 },
    { arbitrary: anyTermWish, weight: 1 },
    { arbitrary: anyApprovalsWish, weight: 1 },
    { arbitrary: anyMaintenanceWish, weight: 6 },
    { arbitrary: anySeriesWish, weight: 1 },
    { arbitrary: anyLinkWish, weight: 2 },
    { arbitrary: anyTemplateWish, weight: 1 },
  ),
});
type Step = typeof anyStep extends fc.Arbitrary<infer It> ? It : never;

/** Any life of a page after its first outage began: all commands there are in any order, with all the domain accepts of them recorded and chained. */
export const anyHistory: fc.Arbitrary<LogBook> = fc.array(anyStep, { maxLength: 60, size: 'max' }).map((steps) => {
  const book = new LogBook();
  let now = time('06:00');
  for (const command of BEGINNING) book.run(now, command, OPERATOR);
  for (const [number, step] of steps.entries()) {
    now = addMilliseconds(now, step.minutes * 60_000);
    // What has to come before a wish comes with it: nobody would ever wish for all of that in order.
    for (let left = MOST_COMMANDS; left > 0; left -= 1) {
      const command = commandOf(step, book, now, number);
      if (!runUnlessRefused(book, now, command) || command.type === step.wish.does) break;
    }
  }
  return book;
});

const BEGINNING: readonly Command[] = [
  { type: 'AddProduct', productId: product('whatsapp'), name: 'WhatsApp' },
  { type: 'AddFeature', productId: product('whatsapp'), featureId: feature('messages'), name: 'Messages' },
  { type: 'AddFeature', productId: product('whatsapp'), featureId: feature('media'), name: 'Media' },
  {
    type: 'DeclareIncident',
    incidentId: IncidentId.parse('incident0000'),
    updateId: UpdateId.parse('first0000000'),
    title: 'Messages are not being sent',
    status: 'investigating',
    text: 'We are looking into it.',
    features: [{ featureId: feature('messages'), status: 'major_outage' }],
    nextUpdateBy: time('06:30'),
  },
];

function commandOf({ wish, incident }: Step, book: LogBook, now: Instant, number: number): Command {
  const incidentId = incidentAt(incident, wish.does, book);
  switch (wish.does) {
    case 'ChangePageSettings':
      return { ...wish, type: wish.does, pageId: PageId.parse(`page${String(number).padStart(8, '0')}`) };
    case 'ChangePageLooks':
      return { ...wish, type: wish.does };
    case 'ChangePageLanguages':
      return { ...wish, type: wish.does };
    case 'ChangeImprint':
      return { ...wish, type: wish.does };
    case 'SetWritingHelp':
      return { ...wish, type: wish.does };
    case 'ContinueRecord':
      return { ...wish, type: wish.does };
    case 'TellSigningKey': {
      const { keyId, publicKey } = wish.key;
      return { type: wish.does, keyId, publicKey };
    }
    case 'SavePostmortemDraft': {
      const text = `${INTERNAL} ${wish.words}`;
      const after = Math.max(0, book.draft(incidentId).version - (wish.stale ? 1 : 0));
      const own = [{ id: SectionId.parse('section00001'), title: text.replaceAll('\n', ' '), text }];
      return { type: wish.does, incidentId, sections: { [wish.section]: text }, own, factors: [INTERNAL], after };
    }
    case 'PublishPostmortem':
      return publish(book, { ...wish, incidentId: overAt(incident, book) ?? incidentId, number });
    case 'AddActionItem':
    case 'ChangeActionItem':
    case 'FinishActionItem':
    case 'DropActionItem':
    case 'ReopenActionItem':
    case 'MakeCommitment':
    case 'MoveCommitment':
    case 'KeepCommitment':
    case 'DropCommitment':
    case 'RunOutCommitment':
      return actOnItem(book, { ...wish, incidentId: overAt(incident, book) ?? incidentId, number });
    case 'AskForReview':
    case 'AskForChanges':
    case 'ApprovePostmortem': {
      const version = Math.max(1, book.draft(incidentId).version);
      return { type: wish.does, incidentId, version, note: `${INTERNAL} ${wish.words}` };
    }
    case 'DeclinePostmortem':
      return { type: wish.does, incidentId: overAt(incident, book) ?? incidentId, reason: wish.reason };
    case 'RunOutPostmortem': {
      const over = overAt(incident, book) ?? incidentId;
      return { type: wish.does, incidentId: over, due: book.draft(over).promise?.due ?? now };
    }
    case 'SetPostmortemApprovals':
      return { ...wish, type: wish.does };
    case 'SetPostmortemTerm':
      return { ...wish, type: wish.does };
    case 'StartSeries':
      return startSeries(`${INTERNAL} ${wish.words}`, number);
    case 'ScheduleMaintenance':
    case 'PublishMaintenanceUpdate':
    case 'CorrectMaintenanceUpdate':
    case 'WithdrawMaintenanceUpdate':
    case 'ChangeMaintenancePlan':
    case 'FollowMaintenancePlan': {
      const maintenanceId = maintenanceAt(incident, wish.does, book);
      const state = book.maintenances.get(maintenanceId);
      return maintenanceCommandOf(wish, { maintenanceId, state, catalogue: book.catalogue, now, number });
    }
    case 'AddTemplate': {
      const words = `${INTERNAL} ${wish.words}`;
      const templateId = TemplateId.parse(`plate${String(number).padStart(7, '0')}`);
      return { type: wish.does, templateId, use: 'incident', name: `${words} ${number}`, title: words, text: words };
    }
    case 'UnlinkIncidents': {
      const { incidentId: from = incidentId, otherId = from } =
        book.links[wish.other % Math.max(1, book.links.length)] ?? {};
      return { type: wish.does, incidentId: from, otherId };
    }
    case 'LinkIncidents':
      return { ...wish, type: wish.does, incidentId, otherId: incidentAt(wish.other, wish.does, book) };
    default: {
      if ('place' in wish) return catalogueCommandOf(wish, book.catalogue);
      const wished = { incidentId, state: book.incidents.get(incidentId), catalogue: book.catalogue, now, number };
      const command = incidentCommandOf(wish, wished);
      if (command.type === 'AddNote') return { ...command, text: `${INTERNAL} ${command.text}` };
      if (command.type !== 'MarkMilestone' || command.happenedAt === null) return command;
      return { ...command, happenedAt: INTERNAL_TIME };
    }
  }
}

/** Mostly a new incident to declare, and one that exists for anything else. */
function incidentAt(place: number, does: Command['type'], { incidents }: LogBook): IncidentId {
  const isNew = does === 'DeclareIncident' || does === 'BackfillIncident' ? place > 0 : place > 98;
  const number = isNew ? incidents.size : place % Math.max(1, incidents.size);
  return IncidentId.parse(`incident${String(number).padStart(4, '0')}`);
}

/** One of the incidents that are over, if any is. */
function overAt(place: number, { incidents }: LogBook): IncidentId | undefined {
  const over = [...incidents.values()].filter((incident) => !isOpen(incident));
  return over[place % Math.max(1, over.length)]?.id;
}

function maintenanceAt(place: number, does: Command['type'], { maintenances }: LogBook): MaintenanceId {
  const number = does === 'ScheduleMaintenance' ? maintenances.size : place % Math.max(1, maintenances.size);
  return MaintenanceId.parse(`upkeep${String(number).padStart(6, '0')}`);
}

/** The rule of recurring windows is internal, whatever comes of it. */
function startSeries(words: string, number: number): Command {
  const plan = { rule: 'FREQ=DAILY', startsAt: '1987-06-05T04:03', timeZone: 'Etc/UTC', minutes: 30 };
  const seriesId = SeriesId.parse(`series${String(number).padStart(6, '0')}`);
  const ways = { features: [], startsByItself: true, endsByItself: true, announcedDaysBefore: 1 };
  return { type: 'StartSeries', seriesId, title: words, text: words, ...plan, ...ways };
}

function runUnlessRefused(book: LogBook, now: Instant, command: Command): boolean {
  try {
    book.run(now, command, BY_CLOCK.has(command.type) ? CLOCK : OPERATOR);
    return true;
  } catch (refused) {
    if (!(refused instanceof DomainError)) throw refused;
    return false;
  }
}
