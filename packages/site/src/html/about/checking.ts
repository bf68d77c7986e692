import { ROOT_PATH } from '../../manifest/manifest.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { prose } from './prose.ts';

/**
 * How a reader can hold the record to what it said. The newest number and fingerprint stand where they always did, not
 * here: this page would change with every word told.
 */
export function checking(ctx: PageContext): Markup {
  const { base, pages, say } = ctx;
  const where = {
    home: markup`<a href="${pages}/">${say('about.first-page')}</a>`,
    root: markup`<a href="${base}/${ROOT_PATH}">${say('about.root')}</a>`,
    index: markup`<code>index</code>`,
    head: markup`<code>head</code>`,
  };
  const url = ctx.model.page?.url;
  const verify = markup`<code dir="ltr">candor verify${url && ` ${url}`}</code>`;
  const page = markup`<a href="${pages}/record">${say('about.record-page')}</a>`;
  const summary = markup`<a href="${base}/api/v2/summary.json">${say('about.json')}</a>`;
  const follow = markup`<a href="${pages}/follow">${say('about.ways')}</a>`;
  const machines = ctx.model.page && markup`<p>${say('about.machines', { summary, follow })}</p>`;
  const body = markup`<p>${say('about.record')}</p>
<p>${say('about.newest', where)}</p>
<p>${say('about.verify', { verify, page })}</p>
${machines}`;
  return prose(ctx, { id: 'check', title: 'about.check', body });
}
