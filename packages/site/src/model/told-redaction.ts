import type { Instant, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import type { EntryOf, Head } from '@candor/record';
import { headAt } from '@candor/record';
import type { SiteModel } from './site-model.ts';

/** That a text was destroyed: the entry that says so, when that was, and on what ground. */
export interface ToldRedaction extends Head {
  readonly recordedAt: Instant;
  readonly ground: Text;
}

/**
 * Notes that a text was destroyed, in place. The entry that held it comes without its words already: who has folded it
 * with them has to begin anew. Any page may have shown them, or something made of them.
 */
export function applyRedaction(model: SiteModel, entry: EntryOf<'redaction'>): void {
  const { hash, ground } = entry.data;
  model.redactions.set(hash, { ...headAt(entry), recordedAt: entry.recordedAt, ground });
  model.pageHead = model.head;
}

/** The redaction of a text; null while its words are there, and where nothing was told of one. */
export function redactionOf({ redactions }: Pick<SiteModel, 'redactions'>, text: Text): ToldRedaction | null {
  return text.text === null ? (redactions.get(text.hash) ?? null) : null;
}

/** The words of a text for machines; once they were destroyed that, when and on what ground, in English. In Markdown. */
export function wordsTold(model: Pick<SiteModel, 'redactions'>, text: Text): string {
  const redaction = redactionOf(model, text);
  if (!redaction) return wordsOf(text);
  return `[removed on ${redaction.recordedAt.slice(0, 10)}: ${escapeMarkdown(wordsOf(redaction.ground))}]`;
}
