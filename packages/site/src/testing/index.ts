export type { KindOfPage } from '../html/every-page/testing/kinds.ts';
export { kindsIn } from '../html/every-page/testing/kinds.ts';
export { aRichPage, filesInEveryLanguage } from '../html/every-page/testing/rich-page.ts';
export { weigh } from '../html/every-page/testing/weigh.ts';
export { servePages } from '../html/testing/serve-pages.ts';
export { PLAIN_ASSETS } from './assets.ts';
export { acts, inMinutes, type Timed, twoProducts } from './history/acts.ts';
export { play } from './history/random-history.ts';
export { publishAll } from './publish.ts';
