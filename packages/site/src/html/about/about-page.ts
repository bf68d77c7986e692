import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { lostEver } from '../history/lost-entries.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { checking } from './checking.ts';
import { imprint } from './imprint.ts';
import { promises } from './promises.ts';
import { everyReader, privacy, timesAndLanguages } from './reading.ts';

/** Who runs the page, what it promises, and how to check it. */
export function aboutPage(ctx: PageContext, path: string): PageParts {
  const { model, name, say, text } = ctx;
  return {
    path,
    address: '/about',
    title: text('about.title'),
    description: text('about.description', { page: name }),
    part: 'about',
    newest: newestOf([model.pageHead, model.imprintHead, ...model.continuations]),
    main: markup`<div class="lead"><h1>${say('about.title')}</h1><p>${say('about.lead')}</p></div>
${imprint(ctx)}${promises(ctx)}${lostEver(ctx)}${checking(ctx)}${timesAndLanguages(ctx)}${everyReader(ctx)}${privacy(ctx)}`,
  };
}
