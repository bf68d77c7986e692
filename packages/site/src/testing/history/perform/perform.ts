import type { Actor } from '@candor/log';
import { addMilliseconds, CLOCK, DomainError, PageId } from '@candor/log';
import {
  ChangePageLooks,
  decideContinuation,
  decideImprint,
  decideLanguages,
  decideLooks,
  decidePage,
  decidePostmortemTerm,
  decideSigningKey,
  PAGE_STREAM,
} from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import type { Book } from '../book.ts';
import { INTERNAL_MARK } from '../internal-marks.ts';
import type { Act, Step } from '../step.ts';
import { performOnCatalogue } from './on-catalogue.ts';
import { commit, performOnCommitment, runOutCommitments } from './on-commitment.ts';
import { performOnIncident, runOut } from './on-incident.ts';
import { performOnLinks } from './on-links.ts';
import { followPlan, performOnMaintenance } from './on-maintenance.ts';
import { decline, publishPostmortem, runOutPromisedPostmortem, saveDraft } from './on-postmortem.ts';
import { performOnSeries, reachWindow } from './on-series.ts';
import { performOnWords } from './on-words.ts';

const OPERATOR: Actor = { role: 'publisher', id: `${INTERNAL_MARK}-operator` };

/** Lets time pass, lets the clock act, then does what the step says. What the domain refuses, does not happen. */
export function perform(book: Book, { wait, act }: Step): void {
  book.now = addMilliseconds(book.now, wait);
  for (const incident of book.incidents.values()) runOut(book, incident, CLOCK);
  for (const incident of book.incidents.values()) runOutPromisedPostmortem(book, incident, CLOCK);
  runOutCommitments(book, CLOCK);
  for (const series of book.series.values()) reachWindow(book, series, CLOCK);
  for (const id of book.maintenances.keys()) followPlan(book, id, CLOCK);
  try {
    performAct(book, act);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

function performAct(book: Book, act: Act): void {
  switch (act.type) {
    case 'settings':
      book.append(PAGE_STREAM, decidePage(book.page, { ...act, pageId: book.id(PageId) }, book.deciding()), OPERATOR);
      break;
    case 'looks': {
      const { logo, darkLogo } = ChangePageLooks.pick({ logo: true, darkLogo: true }).parse(act);
      book.append(PAGE_STREAM, decideLooks(book.looks, { ...act, logo, darkLogo }, book.deciding()), OPERATOR);
      break;
    }
    case 'languages':
      book.append(PAGE_STREAM, decideLanguages(book.languages, act, book.deciding()), OPERATOR);
      break;
    case 'imprint':
      book.append(PAGE_STREAM, decideImprint(book.imprint, act, book.deciding()), OPERATOR);
      break;
    case 'continuation': {
      const place = (index: number) => ({ index, hash: 'f'.repeat(64) });
      const lost = {
        published: place(act.index),
        from: act.from === null ? null : place(act.from),
        reason: act.reason,
      };
      book.append(PAGE_STREAM, decideContinuation(book.continuations, lost, book.deciding()), OPERATOR);
      break;
    }
    case 'tell-key': {
      const { keyId, publicKey } = SIGNERS[act.key] ?? SIGNERS[0];
      book.append(PAGE_STREAM, decideSigningKey(book.signingKey, { keyId, publicKey }, book.deciding()), CLOCK);
      break;
    }
    case 'add-product':
    case 'add-feature':
    case 'rename-product':
    case 'rename-feature':
    case 'archive-product':
    case 'archive-feature':
    case 'order':
    case 'standing':
    case 'alternative':
      performOnCatalogue(book, act, OPERATOR);
      break;
    case 'term':
      book.append(PAGE_STREAM, decidePostmortemTerm(book.postmortemTerm, act, book.deciding()), OPERATOR);
      break;
    case 'decline':
      decline(book, act, OPERATOR);
      break;
    case 'correct':
    case 'withdraw':
    case 'withdraw-promise':
      performOnWords(book, act, OPERATOR);
      break;
    case 'draft':
      saveDraft(book, act, OPERATOR);
      break;
    case 'publish-postmortem':
      publishPostmortem(book, act, OPERATOR);
      break;
    case 'commit':
      commit(book, act, OPERATOR);
      break;
    case 'move':
    case 'keep':
    case 'drop':
      performOnCommitment(book, act, OPERATOR);
      break;
    case 'link':
    case 'unlink':
      performOnLinks(book, act, OPERATOR);
      break;
    case 'schedule':
    case 'word':
    case 'replan':
      performOnMaintenance(book, act, OPERATOR);
      break;
    case 'start-series':
    case 'change-series':
    case 'end-series':
      performOnSeries(book, act, OPERATOR);
      break;
    default:
      performOnIncident(book, act, OPERATOR);
  }
}
