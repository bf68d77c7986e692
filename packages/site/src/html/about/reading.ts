import { LANGUAGE_NAMES } from '../../language/locale.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { dayOf } from '../words/time-words.ts';
import { IMPRINT } from './imprint.ts';
import { prose } from './prose.ts';

/** Since when the record runs, by which clock, and in which languages. */
export function timesAndLanguages({ model, clock, calendar, say }: PageContext): Markup | null {
  // Without settings no zone is said, and the first of them dates the beginning.
  if (!model.page || model.beganAt === null) return null;
  const began = markup`${calendar.dayWithYear(dayOf(clock, model.beganAt))}`;
  const zone = markup`<bdi>${model.page.timeZone}</bdi> <small>${say('about.zone-note')}</small>`;
  const names = model.languages.map((it) => markup`<li><span lang="${it}">${LANGUAGE_NAMES[it]}</span></li>`);
  const languages = markup`<ul>${names}</ul> <small>${say('about.languages-note')}</small>`;
  return markup`<section aria-labelledby="times"><h2 id="times">${say('about.times')}</h2><dl class="facts">
${fact(say('about.languages'), languages, 'wide')}
${fact(say('about.began'), began)}
${fact(say('about.zone'), zone)}
</dl></section>
`;
}

/** What is aimed at for readers of all kinds, and where to turn when something stands in the way. */
export function everyReader(ctx: PageContext): Markup {
  const { model, say } = ctx;
  const those = markup`<a href="#${IMPRINT}">${say('about.those')}</a>`;
  const body = markup`<p>${say('about.aim')}</p>
<p>${model.imprint ? say('about.barrier', { those }) : say('about.barrier-nobody')}</p>`;
  return prose(ctx, { id: 'everybody', title: 'about.everybody', body });
}

/** What the page learns of its readers. */
export function privacy(ctx: PageContext): Markup {
  const body = markup`<p>${ctx.say('about.nothing-kept')}</p>
<p>${ctx.say('about.in-front')}</p>`;
  return prose(ctx, { id: 'privacy', title: 'about.privacy', body });
}
