import type { LinkCommand } from '@candor/incidents';
import { decideLinks, LINKS_STREAM } from '@candor/incidents';
import type { Actor } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import type { Act } from '../step.ts';

type LinkAct = Extract<Act, { readonly type: 'link' | 'unlink' }>;

export function performOnLinks(book: Book, act: LinkAct, actor: Actor): void {
  linkIncidents(book, commandOf(book, act), actor);
}

function commandOf(book: Book, act: LinkAct): LinkCommand {
  if (act.type === 'unlink') return { ...choose(book.links, act.pick), type: 'UnlinkIncidents' };
  const ids = [...book.incidents.keys()];
  return { ...act, type: 'LinkIncidents', incidentId: choose(ids, act.pick), otherId: choose(ids, act.other) };
}

/** Decides a command on links and appends what comes of it. */
export function linkIncidents(book: Book, command: LinkCommand, actor: Actor): void {
  const exists = (id: LinkCommand['incidentId']) => book.incidents.has(id);
  book.append(LINKS_STREAM, decideLinks(book.links, command, { now: book.now, exists }), actor);
}
