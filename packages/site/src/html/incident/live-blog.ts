import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { dayOfWords, updatesOf } from '../../model/told-incident.ts';
import { changedAt } from '../../model/told-wording.ts';
import { latest } from '../../v2/latest.ts';
import { jsonBlock } from '../document/json-block.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { below } from '../page-context.ts';
import { wordsHere } from '../timeline/wording.ts';
import { excerpt } from '../words/excerpt.ts';
import type { Telling } from './telling.ts';

/** In characters. The whole of it stands on the page, and need not go over the wire twice. */
const LONGEST_BODY = 500;

/**
 * The incident as schema.org's `LiveBlogPosting`, for search engines: the updates that stand on its page, newest first.
 *
 * Operators' words are in the page's first language. `datePublished` is when something was recorded, `coverageStartTime` and `coverageEndTime` are when it happened. Null
 * before the page has an address.
 */
export function liveBlog(ctx: PageContext, incident: ToldIncident, told: readonly Telling[]): Markup | null {
  const { model, language, name } = ctx;
  const [writtenIn] = model.languages;
  if (!model.page) return null;
  const { state } = incident;
  const url = `${model.page.url}${below(model, language)}/incidents/${state.id}`;
  const updates = updatesOf(incident);
  const organisation = { '@type': 'Organization', name, url: model.page.url };
  return jsonBlock('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    '@id': url,
    url,
    headline: cleanText(titleOf(state)),
    inLanguage: writtenIn,
    datePublished: updates[0]?.recordedAt,
    dateModified: updates.map(changedAt).reduce(latest, state.declaredAt),
    coverageStartTime: state.startedAt,
    coverageEndTime: state.resolvedAt ?? undefined,
    author: organisation,
    publisher: organisation,
    liveBlogUpdate: told.flatMap(({ moment }) => (moment.kind === 'update' ? [posting(ctx, url, moment)] : [])),
  });
}

function posting(ctx: PageContext, url: string, update: ToldUpdate) {
  const { id, status, recordedAt } = update;
  const modifiedAt = changedAt(update);
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#${id}`,
    headline: ctx.text(`incident.status.${status}`),
    datePublished: recordedAt,
    dateModified: modifiedAt === recordedAt ? undefined : modifiedAt,
    articleBody: excerpt(wordsHere(ctx, update), { most: LONGEST_BODY, day: dayOfWords(update) }),
  };
}
