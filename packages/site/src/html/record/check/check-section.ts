import { NEWEST_RECORD_PATH, RECORD_HEAD_PATH } from '@candor/record';
import { dressOf } from '../../document/dress.ts';
import { jsonBlock } from '../../document/json-block.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { checkWords } from './check-words.ts';

/**
 * How a reader checks the record: by a program of their own, and where scripts run, here. The form for that is made by the
 * script, so that none stands here without.
 */
export function checkSection({ model, base, say }: PageContext): Markup {
  const record = markup`<a href="${base}/${NEWEST_RECORD_PATH}"><code dir="ltr">${NEWEST_RECORD_PATH}</code></a>`;
  const head = markup`<a href="${base}/${RECORD_HEAD_PATH}"><code dir="ltr">${RECORD_HEAD_PATH}</code></a>`;
  // Before its first settings a page has no address to check it by.
  const command = model.page && markup`<code dir="ltr">candor verify ${model.page.url}</code>`;
  return markup`<section class="md" id="check-it" aria-labelledby="check"><h2 id="check">${say('check.title')}</h2>
<p>${say('check.chain')}</p>
<div id="check-record" data-own></div>
<p>${say('check.elsewhere', { record, head })}${command && markup` ${say('check.command', { command })}`}</p>
<p>${say('check.limits')}</p></section>
`;
}

/** The script that checks, and its words: for the head of the one page that has the section. */
export function checkScript(ctx: PageContext): Markup {
  const { recordScriptPath } = dressOf(ctx.asOf.assets, ctx.model.looks);
  return markup`${jsonBlock('application/json', checkWords(ctx), 'check-words')}
<script type="module" src="${ctx.base}/${recordScriptPath}"></script>`;
}
