import type { Text } from '@candor/log';
import type { DiffPart } from '@candor/markdown';
import { diffWords, renderText } from '@candor/markdown';
import type { Language } from '@candor/record';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** In characters. What stays the same is cut in the middle when it is longer, so that what differs is found. */
const LONGEST_SAME = 400;
const AROUND_A_CHANGE = 120;

/** How the words of a text are set: the attributes of an element with them, and the language that these tell. */
interface Setting {
  readonly attributes: Markup;
  readonly language: Language;
  /** In characters: of a longer text without a word in common it is only said that it was written anew. */
  readonly longestWhole: number;
}

/** Two wordings of one text; `day` as for `renderText`; set as operators' words unless it is said how. */
interface Wordings {
  readonly before: Text;
  readonly text: Text;
  readonly day: string;
  readonly set?: Setting;
}

/** What differs between two wordings, as readers see them: without marks for bold and the like. */
export function difference(ctx: PageContext, { before, text, day, set = asWritten(ctx) }: Wordings): Markup {
  const { say } = ctx;
  if (before.text === null || text.text === null) return markup`<p class="calm">${say('revisions.not-comparable')}</p>`;
  const [one, other] = [before.text, text.text].map((words) => renderText(words, { day }));
  const parts = diffWords(one ?? '', other ?? '');
  if (parts.every(({ kind }) => kind === 'same')) return markup`<p class="calm">${say('revisions.same-words')}</p>`;
  if (parts.every(({ kind }) => kind !== 'same') && (other ?? '').length > set.longestWhole)
    return markup`<p class="calm">${say('revisions.written-anew')}</p>`;
  // What is said to who cannot see it is in the reader's language, and does not turn the words around it.
  const own = set.language === ctx.language ? null : markup` lang="${ctx.language}"`;
  const last = parts.length - 1;
  return markup`<div class="md said"${set.attributes}>${parts.map((part, place) => written(ctx, part, { isFirst: place === 0, isLast: place === last, own }))}</div>`;
}

function asWritten({ asWritten: attributes, model }: PageContext): Setting {
  return { attributes, language: model.languages[0] ?? 'en', longestWhole: Number.POSITIVE_INFINITY };
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The reader's language, for what is of the page's own; null where the words are in it too. */
  readonly own: Markup | null;
}

function written(ctx: PageContext, { kind, text }: DiffPart, place: Place): Markup {
  if (kind === 'same') return markup`${shortened(text, place)}`;
  const label = markup`<bdi class="vh"${place.own}>${ctx.say(`revisions.${kind}`)} </bdi>`;
  return kind === 'added' ? markup`<ins>${label}${text}</ins>` : markup`<del>${label}${text}</del>`;
}

function shortened(text: string, { isFirst, isLast }: Omit<Place, 'own'>): string {
  if (text.length <= LONGEST_SAME) return text;
  const start = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', AROUND_A_CHANGE) + 1 || AROUND_A_CHANGE);
  const from = text.length - AROUND_A_CHANGE;
  const end = isLast ? '' : text.slice(text.indexOf(' ', from) >= 0 ? text.indexOf(' ', from) : from);
  return `${start}…${end}`.toWellFormed();
}
