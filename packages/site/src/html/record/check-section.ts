import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** How a reader can hold the record to what it said. */
export function checkSection({ base, pages, model, say }: PageContext): Markup {
  const lines = markup`<a href="${base}/record.jsonl">record.jsonl</a>`;
  const head = markup`<a href="${base}/record/head.json">record/head.json</a>`;
  const keys = markup`<a href="${base}/.well-known/candor-keys.json">.well-known/candor-keys.json</a>`;
  const command = markup`<code dir="ltr">candor verify ${model.page?.url ?? ''}</code>`;
  const about = markup`<a href="${pages}/about#check">${say('record.about')}</a>`;
  return markup`<section class="md" aria-labelledby="check"><h2 id="check">${say('record.check')}</h2>
<p>${say('record.check-lead', { about })}</p>
<p>${say('record.check-files', { lines, head, keys })}</p>
<p>${say('record.check-command', { command })}</p></section>
`;
}
