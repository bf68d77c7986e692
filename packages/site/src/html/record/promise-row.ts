import { titleOf } from '@candor/incidents';
import { millisecondsOf } from '@candor/log';
import { cleanText } from '@candor/markdown';
import type { MadePromise } from '../../model/promises/made-promises.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { durationWords } from '../words/duration-words.ts';
import { dateTimeWithYear } from '../words/time-words.ts';

/** Promises in a list: by when, what, and what became of it. */
export function promiseRows(ctx: PageContext, promises: readonly MadePromise[]): Markup {
  return markup`<ul class="past">
${promises.map((promise) => row(ctx, promise))}</ul>`;
}

function row(ctx: PageContext, promise: MadePromise): Markup {
  const { state } = promise.incident;
  const title = markup`<a href="${ctx.pages}/incidents/${state.id}"${ctx.asWritten}>${cleanText(titleOf(state))}</a>`;
  return markup`<li><div class="when">${dateTimeWithYear(ctx, promise.due)}</div>
<div class="what"><h3>${title}</h3><p>${ctx.say(`record.promised-${promise.what}`)} ${fateWords(ctx, promise)}</p></div></li>
`;
}

function fateWords(ctx: PageContext, { fate, due, settledAt, declined }: MadePromise): Markup {
  const { say } = ctx;
  if (fate === 'due') return say('record.fate-due');
  if (fate === 'moved') return say('record.fate-moved');
  if (fate !== 'late') return say(`record.fate-${fate}`);
  if (declined) return say('record.fate-declined-late');
  if (settledAt === null) return say('record.fate-missed');
  return say('record.fate-late', { length: durationWords(ctx, millisecondsOf(settledAt) - millisecondsOf(due)) });
}
