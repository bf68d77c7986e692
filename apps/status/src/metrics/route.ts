import { LANGUAGE_FOLDERS } from '@candor/site/published';

/** What requests are counted under, in the order of their numbers. */
export const ROUTES = [
  'home',
  'incidents',
  'maintenance',
  'postmortems',
  'features',
  'history',
  'about',
  'follow',
  'feeds',
  'markdown',
  'badges',
  'card',
  'widget',
  'sitemap',
  'record',
  'v2',
  'assets',
  'live',
  'health',
] as const;

type Route = (typeof ROUTES)[number];

const HOME = numberOf('home');
const OTHER = ROUTES.length;

/** They say more than where a file lies: `/features/mail.atom` is a feed. */
const ENDINGS = [
  { text: '.atom', number: numberOf('feeds') },
  { text: '.rss', number: numberOf('feeds') },
  { text: '.ics', number: numberOf('feeds') },
  { text: '/feed.json', number: numberOf('feeds') },
  { text: '/updates.json', number: numberOf('feeds') },
  { text: '.md', number: numberOf('markdown') },
];

const BEGINNINGS = [
  { text: '/incidents/', number: numberOf('incidents') },
  { text: '/maintenance', number: numberOf('maintenance') },
  { text: '/postmortems', number: numberOf('postmortems') },
  { text: '/features/', number: numberOf('features') },
  { text: '/history', number: numberOf('history') },
  { text: '/about', number: numberOf('about') },
  { text: '/follow', number: numberOf('follow') },
  { text: '/badge', number: numberOf('badges') },
  { text: '/card.png', number: numberOf('card') },
  { text: '/widget', number: numberOf('widget') },
  { text: '/sitemap', number: numberOf('sitemap') },
  { text: '/record', number: numberOf('record') },
  { text: '/.well-known/candor-keys.json', number: numberOf('record') },
  { text: '/manifest/', number: numberOf('record') },
  { text: '/api/v2/', number: numberOf('v2') },
  { text: '/assets/', number: numberOf('assets') },
  { text: '/live', number: numberOf('live') },
  { text: '/healthz', number: numberOf('health') },
  { text: '/freshness', number: numberOf('health') },
];

const LANGUAGES = LANGUAGE_FOLDERS.map((folder) => `/${folder}/`);

/** The number of the route that a request's target belongs to, whatever its language: it allocates nothing. */
export function routeNumber(target: string | undefined): number {
  if (target === undefined) return OTHER;
  const query = target.indexOf('?');
  const end = query === -1 ? target.length : query;
  const begin = beginOf(target);
  if (end === begin + 1 && target.startsWith('/')) return HOME;
  for (const { text, number } of ENDINGS) if (target.endsWith(text, end)) return number;
  for (const { text, number } of BEGINNINGS) if (target.startsWith(text, begin)) return number;
  return OTHER;
}

/** Where a target goes on behind its language, with a slash. */
function beginOf(target: string): number {
  for (const folder of LANGUAGES) if (target.startsWith(folder)) return folder.length - 1;
  return 0;
}

function numberOf(route: Route): number {
  return ROUTES.indexOf(route);
}
