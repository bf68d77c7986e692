// What a page does beyond being read: times in the reader's zone, new words as they come, lengths of time counted on
// the server's clock, and a warning when it may be behind. Everything else of it reads without this.

const { path, zone = 'UTC' } = document.body.dataset;
/** The words of the page's language: see `ScriptWords`. */
const say = JSON.parse(document.querySelector('#words')?.textContent ?? '{}');
const root = new URL('..', import.meta.url);
const MINUTE = 60_000;

// Times

/** @param {string} [timeZone] */
const clockIn = (timeZone) => {
  /** @param {Intl.DateTimeFormatOptions} parts */
  const writer = (parts) => new Intl.DateTimeFormat(say.locale, { ...parts, timeZone });
  const [day, month, year] = /** @type {const} */ (['numeric', 'long', 'numeric']);
  const days = writer({ day, month });
  const dates = writer({ day, month, year });
  const times = writer({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (/** @type {number} */ at) => ({ day: days.format(at), date: dates.format(at), time: times.format(at) });
};
const here = clockIn();
const there = clockIn(zone);
const utc = clockIn('UTC');
/** The clock that times are told by: the reader's own, or UTC on demand. */
let clock = here;

/** @param {ParentNode} part */
function localise(part) {
  for (const time of part.querySelectorAll('time[data-instant]')) {
    if (!(time instanceof HTMLTimeElement)) continue;
    const at = Date.parse(time.dateTime);
    const [mine, its, text] = [clock(at), there(at), time.title || time.textContent];
    if (mine.time === its.time && mine.day === its.day) {
      if (time.title) time.textContent = text;
      time.removeAttribute('title');
      continue;
    }
    const isWithYear = /\d{4}/.test(text);
    // Within a moment of the timeline, and within a fact, the first time tells the day, else the page does.
    const first = time.closest('.line > li, dd')?.querySelector('time') ?? time;
    const told = clock(Date.parse(first.dateTime));
    const isDated =
      first !== time ? mine.date !== told.date : isWithYear || time.dataset.instant || mine.day !== its.day;
    time.title = text;
    time.textContent = mine.time;
    if (isDated) time.prepend(small(filled(say.dated, isWithYear ? mine.date : mine.day, '').trim()), ' ');
    if (clock === utc) time.append(' ', small('UTC'));
  }
  for (const note of part.querySelectorAll('[data-elsewhere]')) {
    const at = Date.parse(note.getAttribute('data-elsewhere') ?? '');
    const isSame = clock(at).time === there(at).time && clock(at).day === there(at).day;
    note.textContent = isSame ? '' : note.getAttribute('data-note');
  }
}

/** @param {string} textContent */
const small = (textContent) => Object.assign(document.createElement('small'), { textContent });

const zones = Object.assign(document.createElement('button'), { type: 'button', id: 'zones', textContent: say.utc });

/** A reader in UTC has nothing to choose. @param {Document} page */
function offerUtc(page) {
  if (!/UTC/.test(new Intl.DateTimeFormat().resolvedOptions().timeZone))
    page.querySelector('footer.site .wrap')?.append(page === document ? zones : zones.cloneNode(true));
}

zones.addEventListener('click', () => {
  clock = clock === here ? utc : here;
  zones.textContent = clock === here ? say.utc : say.mine;
  localise(document);
});

// The server's clock: a reader's own may be wrong, and "late" must not depend on it. The reader's is only trusted to go
// on, also while the machine sleeps.

/** @type {{ now: number, age: number | null, at: number } | undefined} */
let tick;
const sinceTick = () => (tick ? Date.now() - tick.at : 0);

/** @param {number} milliseconds */
function words(milliseconds) {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return say.short;
  const days = Math.floor(minutes / 1440);
  const said = [counted('days', days), counted('hours', Math.floor((minutes % 1440) / 60))];
  const parts = [...said, !days && counted('minutes', minutes % 60)].filter(Boolean);
  return parts.reduce((larger, smaller) => filled(say.two, larger, smaller));
}

/** @param {string} unit @param {number} number */
function counted(unit, number) {
  const form = new Intl.PluralRules(say.locale).select(number);
  return number && (say[unit][form] ?? say[unit].other).replace('#', number);
}

/** A message with its slots filled in order. @param {string} message @param {string[]} values */
function filled(message, ...values) {
  return message.replace(/{\w+}/g, () => values.shift() ?? '');
}

/** @param {ParentNode} part */
function count(part) {
  if (!tick) return;
  const now = tick.now + sinceTick();
  for (const place of part.querySelectorAll('[data-for], [data-until]')) {
    const since = now - Date.parse(place.getAttribute('data-for') ?? place.getAttribute('data-until') ?? '');
    const text = place.hasAttribute('data-for') ? passed(since) : left(since);
    if (place.textContent !== text) place.textContent = text;
  }
}

/** @param {number} since */
const passed = (since) => (since < 0 ? '' : filled(say.passed, words(since)));

// A promise is kept for two minutes after its time.
/** @param {number} since */
const left = (since) =>
  since < -MINUTE ? filled(say.left, words(-since)) : since <= 2 * MINUTE ? say.due : filled(say.late, words(since));

// New words: the page fetches itself and takes over what differs, so that focus, selection and open details stay.

const spoken = Object.assign(document.createElement('p'), { className: 'vh', id: 'spoken', role: 'status' });
// Its minutes pass: what is said aloud of it is said once, by the other.
const banner = Object.assign(document.createElement('p'), { className: 'banner', id: 'banner' });
/** The words for what the stream told of this page and it does not show yet. */
const news = new Set();
/** The newest entry that the page shows. */
let index = Number(document.body.dataset.index);
/** How far the record went when what is shown was served, how far it has to have gone, and how far the stream told. */
let served = index;
let wanted = index;
let told = index;

/** @param {Element} old @param {Element} next */
function morph(old, next) {
  // What a script of the page put there is its own: a form in the reader's hands.
  if (old.isEqualNode(next) || old.hasAttribute('data-own')) return;
  const isKept = (/** @type {string} */ name) => name === 'open' && old.localName === 'details';
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name) && !isKept(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value && !isKept(name)) old.setAttribute(name, value);
  let at = old.firstChild;
  for (const child of [...next.childNodes]) {
    const same = counterpart(old, at, child);
    if (!same) old.insertBefore(child, at);
    else {
      if (same === at) at = at.nextSibling;
      else old.insertBefore(same, at);
      if (same instanceof Element && child instanceof Element) morph(same, child);
      else if (same.nodeValue !== child.nodeValue) same.nodeValue = child.nodeValue;
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

/** @param {Element} old @param {ChildNode | null} at @param {ChildNode} child */
function counterpart(old, at, child) {
  if (child instanceof Element && child.id) return [...old.children].find((it) => it.id === child.id);
  return at?.nodeName === child.nodeName && !(at instanceof Element && at.id) ? at : undefined;
}

/** @param {Document} next */
function show(next) {
  localise(next);
  count(next);
  offerUtc(next);
  next.body.append(spoken.cloneNode(true), banner.cloneNode(true));
  const focused = document.activeElement;
  const known = new Set([...document.querySelectorAll('main [id]')].map((it) => it.id));
  const anchor = [...document.querySelectorAll('main [id]')].find((it) => it.getBoundingClientRect().bottom > 0);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  morph(document.body, next.body);
  document.title = next.title;
  if (scrollY > 0 && anchor?.isConnected)
    scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
  if (focused && !focused.isConnected) document.querySelector('main')?.focus({ preventScroll: true });
  const fresh = [...document.querySelectorAll('main li[id]')].filter(
    (it) => !known.has(it.id) && it.getClientRects()[0],
  );
  for (const item of fresh) item.classList.add('fresh');
  const before = index;
  index = Number(next.body.dataset.index);
  if (index === before) return;
  const time = fresh[0]?.querySelector('time')?.textContent;
  const now = here(Date.now()).time;
  spoken.textContent = [...(news.size ? news : [say.fresh])]
    .map((it) => (it !== say.fresh ? filled(it, now) : time ? filled(it, time) : filled(say.changed, now)))
    .join('. ');
  news.clear();
}

/** Whether the page is as new as it is known to be. */
async function renew() {
  // Where a cache on the way gave an older copy: it has none under another address, and asks once for all readers.
  const answer = await fetch(attempts ? `?index=${wanted}` : location.href, { cache: 'no-cache' });
  if (!answer.ok) return answer.status === 404;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Without a server that says how old, the page's own word has to do. What is no page of ours has neither.
  const its = Number(answer.headers.get('candor-index') ?? next.body.dataset.index);
  if (its >= served) {
    show(next);
    served = its;
  }
  return served >= wanted;
}

/** Between half of it and the whole: many readers must not come back at once. @param {number} milliseconds */
const jitter = (milliseconds) => milliseconds * (0.5 + Math.random() / 2);

/** @type {number | undefined} */
let renewal;
let attempts = 0;

/** @param {number} delay */
function renewIn(delay) {
  if (renewal) return;
  renewal = setTimeout(async () => {
    const isDone = await renew().catch(() => false);
    attempts = isDone ? 0 : attempts + 1;
    renewal = undefined;
    if (!isDone) renewIn(jitter(Math.min(1000 * 2 ** attempts, MINUTE)));
  }, delay);
}

// The stream of changes. A hidden page asks now and then instead: browsers allow six open streams to a host, not more.
// So does one whose stream does not come through: turned away, forbidden, kept back by something on the way.

/** @type {AbortController | undefined} */
let stream;
/** When the open stream was last heard, at first when it was asked for; and how long it may be silent. */
let pulse = 0;
let patience = 0;
/** @type {number | undefined} */
let timer;
let failures = 0;
/** Until when there is no use in asking for a stream. */
let rest = 0;
/** Over how long all who listen spread what they do at once, as the server says. */
let spread = 1000;
/** How old what is served may be before the page warns, in seconds, as the server says. */
let limit = 120;
/** Until when a page that has just been woken is given time to listen before it warns. */
let hush = 0;
let lastHeard = Date.now();

function connect() {
  clearTimeout(timer);
  stream?.abort();
  stream = undefined;
  if (document.hidden) {
    timer = setTimeout(ask, jitter(4 * MINUTE));
    return;
  }
  const mine = new AbortController();
  stream = mine;
  pulse = Date.now();
  patience = MINUTE / 4;
  const end = () => mine === stream && again();
  follow(mine.signal).then(end, end);
}

/** @param {AbortSignal} signal */
async function follow(signal) {
  const answer = await fetch(new URL(`live?since=${told}&page=${path}`, root), { cache: 'no-store', signal });
  // Until a tick comes through. A server that is away for a moment is no reason to rest, unless it says so.
  rest = Date.now() + (answer.status < 500 ? 5 * MINUTE : 1000 * Number(answer.headers.get('retry-after')));
  if (!answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) take(event);
  }
}

/** @param {string} event */
function take(event) {
  const [, kind, data = ''] = /^event: (tick|change)\ndata: (.*)/m.exec(event) ?? [];
  if (!kind) return;
  const its = JSON.parse(data);
  spread = its.spread ?? spread;
  limit = its.limit ?? limit;
  if (kind === 'change') return changed(its);
  // What was missed has been told by now.
  told = Math.max(told, its.index);
  rest = failures = 0;
  patience = MINUTE;
  heard(its);
  pulse = lastHeard;
}

/** @param {{ now: number, age: number | null }} its */
function heard(its) {
  lastHeard = Date.now();
  tick = { ...its, at: lastHeard };
  look();
}

/** After the end of a stream, or in the place of one. */
function again() {
  stream?.abort();
  stream = undefined;
  failures += 1;
  const delay = (1500 + Math.random() * Math.max(3000, spread)) * 2 ** (failures - 1);
  timer = setTimeout(failures > 2 || rest > Date.now() ? ask : connect, Math.min(delay, jitter(MINUTE * 0.75)));
}

/** Asks what a stream would tell. */
async function ask() {
  try {
    if (!renewal) await renew();
    const beat = await fetch(new URL('heartbeat.json', root), { cache: 'no-cache' });
    // A cache says how long ago its copy was dated.
    const now = Date.parse(beat.headers.get('date') ?? '') + 1000 * Number(beat.headers.get('age'));
    const { at } = await beat.json();
    heard({ now, age: (now - Date.parse(at)) / 1000 });
  } catch {
    return again();
  }
  if (rest > Date.now()) again();
  else connect();
}

function wake() {
  hush = Date.now() + 10_000;
  connect();
}

/** @param {{ index: number, kind: string, paths: string[] }} change */
function changed({ index: its, kind, paths }) {
  const isEverything = paths.includes('*');
  const isLost = kind === 'many';
  told = isLost ? its : Math.max(told, its);
  if (isEverything || paths.includes('favicon.svg'))
    document.querySelector('link[rel=icon]')?.setAttribute('href', new URL(`favicon.svg?${its}`, root).href);
  // The stream does not know what was missed; it may even be another record that has taken this one's place.
  if (isLost) served = Math.min(served, its - 1);
  if (its <= served || !(isEverything || paths.includes(path ?? ''))) return;
  news.add(/correction$/.test(kind) ? say.corrected : /withdrawal$/.test(kind) ? say.withdrawn : say.fresh);
  wanted = isLost ? its : Math.max(wanted, its);
  // Before the first tick it is what was missed while nobody listened: those who come do not come at once.
  renewIn(patience < MINUTE ? 0 : Math.random() * spread);
}

// Whether the page may be behind

function look() {
  count(document);
  const now = Date.now();
  if (stream && now - pulse > patience) again();
  const silence = now - lastHeard;
  const age = tick?.age == null ? 0 : tick.age * 1000 + sinceTick();
  const warning =
    silence > MINUTE
      ? now > hush && filled(say.unconnected, words(silence))
      : age > limit * 1000 && filled(say.behind, words(age));
  if (!warning !== !banner.textContent) spoken.textContent = warning || say.connected;
  banner.textContent = warning || '';
}

// What an address points to may stand on the second page of a long timeline.
const earlier = document.querySelector('#earlier');
if (earlier instanceof HTMLAnchorElement && location.hash && !document.getElementById(location.hash.slice(1)))
  location.replace(earlier.href + location.hash);

localise(document);
offerUtc(document);
if (path) {
  document.body.append(spoken, banner);
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  setInterval(() => document.hidden || look(), 5000);
  connect();
}
