import type { Text } from '@candor/log';
import type { DiffPart } from '@candor/markdown';
import { diffWords, renderText } from '@candor/markdown';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** In characters. What stays the same is cut in the middle when it is longer, so that what differs is found. */
const LONGEST_SAME = 400;
const AROUND_A_CHANGE = 120;

/** Two wordings of one update; `day` as for `renderText`. */
interface Wordings {
  readonly before: Text;
  readonly text: Text;
  readonly day: string;
}

/** What differs between two wordings, as readers see them: without marks for bold and the like. */
export function difference(ctx: PageContext, { before, text, day }: Wordings): Markup {
  const { say } = ctx;
  if (before.text === null || text.text === null) return markup`<p class="calm">${say('revisions.not-comparable')}</p>`;
  const [one, other] = [before.text, text.text].map((words) => renderText(words, { day }));
  const parts = diffWords(one ?? '', other ?? '');
  if (parts.every(({ kind }) => kind === 'same')) return markup`<p class="calm">${say('revisions.same-words')}</p>`;
  return markup`<div class="md said"${ctx.asWritten}>${parts.map((part, place) => written(ctx, part, { isFirst: place === 0, isLast: place === parts.length - 1 }))}</div>`;
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function written(ctx: PageContext, { kind, text }: DiffPart, place: Place): Markup {
  if (kind === 'same') return markup`${shortened(text, place)}`;
  // What is said to who cannot see it is in the reader's language, and does not turn the words around it.
  const own = ctx.theirLanguage && markup` lang="${ctx.language}"`;
  const label = markup`<bdi class="vh"${own}>${ctx.say(`revisions.${kind}`)} </bdi>`;
  return kind === 'added' ? markup`<ins>${label}${text}</ins>` : markup`<del>${label}${text}</del>`;
}

function shortened(text: string, { isFirst, isLast }: Place): string {
  if (text.length <= LONGEST_SAME) return text;
  const start = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', AROUND_A_CHANGE) + 1 || AROUND_A_CHANGE);
  const from = text.length - AROUND_A_CHANGE;
  const end = isLast ? '' : text.slice(text.indexOf(' ', from) >= 0 ? text.indexOf(' ', from) : from);
  return `${start}…${end}`.toWellFormed();
}
