import { CapturedAnswer, CapturedIncidents } from './captured/answers.ts';
import { answerOf, readFeed } from './captured/feed.ts';
import { readAnswers, readTexts } from './captured/read-captures.ts';
import type { Compared, Json } from './comparison/compare.ts';
import { compare } from './comparison/compare.ts';
import { Replay } from './replay.ts';

/** A capture that happened again on a Candor page, and what came of it. */
export interface Replayed {
  /** What the compatibility page calls it. */
  readonly name: string;
  readonly compared: readonly Compared[];
  readonly impacts: Replay['impacts'];
}

/** Lets every capture of Statuspage's happen again, each on a page of its own, and compares what is published. */
export function* replayAll(): Generator<Replayed> {
  yield replayPage('GitHub, June and July 2026', 'pages/github/*.json');
  yield replayPage('Emma, 2017 to 2019', 'pages/emma/*.json');
  yield replayPage('Zoom, January 2024', 'pages/zoom/*.json');
  yield replayPage('Dropbox, January 2024', 'pages/dropbox/*.json');
  yield replayPage('A maintenance of Discord, 2015', 'pages/discord-*.json');
  yield replayLastSeen('GitHub, 2020 to 2023, incidents as last seen while open');
  for (const folder of ['n2vqnsg14tw2', '41p5nmg9pc82', 'cmsz976yn1km', 'frdfpnnt85s8'])
    yield replaySequence(`github-history/sequences/${folder}/*.json`);
  for (const { name, content } of readTexts('{github-atom,pages/github}/*.atom')) yield replayFeed(name, content);
  for (const { name, content } of readTexts('github-atom/*.atom'))
    yield replayBesideFeed({ feed: name, content, answers: 'github-history/incidents-last-seen.*.json' });
  for (const { name, content } of readTexts('pages/github/*.atom'))
    yield replayBesideFeed({ feed: name, content, answers: 'pages/github/incidents.json' });
}

/** A feed tells none. */
const NO_IMPACTS = { told: 0, byHand: 0 };

/** All that one page answered at one time. */
function replayPage(name: string, pattern: string): Replayed {
  const answers = readAnswers(pattern, CapturedAnswer);
  const replay = new Replay(answers.map(({ content }) => content));
  replay.tell(Object.assign({}, ...answers.map(({ content }) => nonEmpty(content))) as CapturedAnswer);
  const compared = answers.flatMap((answer) => {
    const [file = ''] = /[a-z]+(-maintenances)?\.json$/.exec(answer.name.replace('discord-', '')) ?? [];
    return [...compare('answer', parsed(replay, `api/v2/${file}`), answer.content)];
  });
  return { name, compared, impacts: replay.impacts };
}

/** A summary lists no incident that is over, and must not hide those that another answer lists. */
function nonEmpty(answer: CapturedAnswer): Partial<CapturedAnswer> {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

/** Incidents that no answer shows together: each on a page of its own. */
function replayLastSeen(name: string): Replayed {
  const [seen] = readAnswers('github-history/incidents-last-seen.*.json', CapturedIncidents);
  const page = anyPage();
  const each = (seen?.content.incidents ?? []).map((incident) => {
    const answer = { page, incidents: [incident] };
    const replay = new Replay([answer]);
    replay.tell(answer);
    const { incidents } = parsed(replay, 'api/v2/incidents/unresolved.json');
    return { ...replay.impacts, compared: [...compare('answer', { incidents }, { incidents: answer.incidents })] };
  });
  const sum = (of: (it: (typeof each)[number]) => number) => each.reduce((all, it) => all + of(it), 0);
  const impacts = { told: sum(({ told }) => told), byHand: sum(({ byHand }) => byHand) };
  return { name, compared: each.flatMap(({ compared }) => compared), impacts };
}

/** Every summary through an incident or a maintenance, in the order of time, compared at each. */
function replaySequence(pattern: string): Replayed {
  const answers = readAnswers(pattern, CapturedAnswer).map(({ content }) => content);
  const replay = new Replay(answers);
  const compared = answers.flatMap((answer) => {
    replay.tell(answer);
    return [...compare('answer', parsed(replay, 'api/v2/summary.json'), answer)];
  });
  const [first, last] = [answers[0], answers.at(-1)].map((answer) => answer?.page.updated_at.slice(0, 10));
  return { name: `GitHub, ${answers.length} summaries from ${first} to ${last}`, compared, impacts: replay.impacts };
}

function replayFeed(file: string, content: string): Replayed {
  const theirs = readFeed(content);
  const answer = answerOf(theirs, anyPage());
  const replay = new Replay([answer]);
  replay.tell(answer);
  const compared = [...compare('feed', readFeed(replay.file('history.atom')), theirs)];
  return { name: `GitHub, Atom feed of ${dayOf(file)}`, compared, impacts: NO_IMPACTS };
}

/** What v2 answers told happens again, and our feed of it is laid beside the real feed: as far as the answers went. */
function replayBesideFeed({ feed, content, answers }: Record<'feed' | 'content' | 'answers', string>): Replayed {
  const theirs = readFeed(content);
  const [told] = readAnswers(answers, CapturedIncidents);
  const incidents = (told?.content.incidents ?? []).filter(({ id }) => theirs.entries.some((entry) => entry.id === id));
  const answer = { page: anyPage(), incidents };
  const replay = new Replay([answer]);
  replay.tell(answer);
  const entries = incidents.flatMap(({ id, incident_updates: updates }) => {
    const entry = theirs.entries.find((it) => it.id === id);
    if (!entry) return [];
    const { published, updated, ...lasting } = entry;
    const known = { ...lasting, paragraphs: entry.paragraphs.slice(-updates.length) };
    return [updates.length < entry.paragraphs.length ? known : { ...known, published, updated }];
  });
  const name = `GitHub, incidents of v2 answers beside the Atom feed of ${dayOf(feed)}`;
  const compared = [...compare('feed', { entries: readFeed(replay.file('history.atom')).entries }, { entries })];
  return { name, compared, impacts: NO_IMPACTS };
}

function dayOf(file: string): string {
  return /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? file;
}

/** GitHub's page, for captures that do not say whose they are. */
function anyPage() {
  const [first] = readAnswers('pages/github/summary.json', CapturedAnswer);
  if (!first) throw new Error('There is no page.');
  return first.content.page;
}

function parsed(replay: Replay, path: string): Json {
  return JSON.parse(replay.file(path));
}
