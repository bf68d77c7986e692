import {
  BROKEN_REQUESTS,
  createTally,
  holdHalfSent,
  knock,
  METHODS,
  pathTricks,
  rowCounts,
  say,
} from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleDoors, publishedPaths } from '../testing/hostile/doors.ts';
import { expectDocument, expectFramed, expectSafe, expectStrict, NEVER_SAID } from '../testing/hostile/expectations.ts';
import { formsIn, unescaped } from '../testing/hostile/forms.ts';
import type { Target } from '../testing/hostile/target.ts';
import { openTarget } from '../testing/hostile/target.ts';
import { ECHOED, ELSEWHERE, HOSTILE_WORDS, NO_FORMS, ODD_FORMS, QUERIES } from '../testing/hostile/tricks.ts';

const TITLE = 'Messages are late';
const PREVIEW = '/page/looks/preview';
/** A postmortem to keep, with a policy of its own. */
const DOCUMENT = /\/postmortem\.(?:md|html|json|pdf)(?:$|\?)/;
/** What is brought in is shown beside what there is, whatever it is; nothing is kept of it. */
const COMPARES = /\/postmortem\/import$/;
const NOT_FOUND = '404.html';
/** Fields that count only beside a choice. */
const BESIDE: Readonly<Record<string, Record<string, string>>> = {
  rule: { repeats: 'own' },
  minutes: { lasts: 'other' },
};
/** For whoever is not signed in, too: they show nothing that is kept. */
const OPEN = /^\/(maintenance\/series\/times|sign-in|sign-out|set-up|invitation|new-password|pulse|nowhere.*)$/;

const console_ = createTally('hostile sweep of the console');
const site = createTally('hostile sweep of the readers’ site');
let target: Target;
let doors: string[];
let before: Record<string, number>;
beforeAll(async () => {
  target = await openTarget();
  doors = consoleDoors(target.ids);
  before = rows();
});
afterAll(() => target.close());

/** Every table's rows, but those that a refusal leaves or a sign-in changes. */
function rows() {
  const { audit: _audit, rateLimit: _limit, session: _session, ...others } = rowCounts(target.file);
  return others;
}

type Init = RequestInit & { headers?: Record<string, string> };

/** Asks the console and checks what every answer of it owes, whatever was asked. */
async function ask(door: string, { headers = {}, ...init }: Init = {}, signedIn = true) {
  const answer = await fetch(target.console + door, {
    redirect: 'manual',
    ...init,
    headers: { ...(signedIn ? { cookie: target.cookie } : {}), ...headers },
  });
  const body = await answer.text();
  const about = `${init.method ?? 'GET'} ${door}: ${answer.status} ${body.slice(0, 200)}`;
  console_.count(door.replace(/[?].*/, ''), answer.status);
  expect(answer.status, about).toBeLessThan(500);
  expect(body, about).not.toMatch(NEVER_SAID);
  const isPreview = door.startsWith(PREVIEW) && answer.headers.get('x-frame-options') === 'SAMEORIGIN';
  if (isPreview) expectFramed(answer.headers, about);
  else if (DOCUMENT.test(door) && answer.ok) expectDocument(answer.headers, body, about);
  else expectStrict(answer.headers, about);
  const location = answer.headers.get('location');
  if (location) expect(new URL(location, target.console).origin, about).toBe(target.console);
  return { status: answer.status, body, headers: answer.headers, location };
}

const send = (door: string, fields: Record<string, string>, headers: Record<string, string> = {}, signedIn = true) =>
  ask(
    door,
    { method: 'POST', body: new URLSearchParams(fields), headers: { origin: target.console, ...headers } },
    signedIn,
  );

describe('every door of the console', () => {
  it('is shown to who is signed in, and to nobody else', async () => {
    for (const door of doors) {
      const shown = await ask(door);
      if (!OPEN.test(door)) expect([door, shown.status]).toEqual([door, 200]);
      if (shown.headers.get('content-type')?.includes('text/html') && door !== PREVIEW && !DOCUMENT.test(door))
        expect(shown.body).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
      for (const address of [door, `${door === '/' ? '/_root' : door}.data`]) {
        const { body, status, location } = await ask(address, {}, false);
        expect(body, address).not.toContain(TITLE);
        if (address === door && !OPEN.test(door) && door !== PREVIEW)
          expect([status, location?.startsWith('/sign-in')]).toEqual([302, true]);
      }
    }
    for (const address of ['/healthz', '/metrics', '/favicon.svg', '/__manifest?p=/', '/assets/none.js', '/assets/'])
      await ask(address, {}, false);
  });

  it('takes no other method, no odd address and nothing odd behind it', async () => {
    for (const door of doors) {
      for (const method of METHODS) {
        const headers = { cookie: target.cookie, origin: target.console };
        const { status, body } = await knock(target.console, { method, target: door, headers });
        console_.count(door, status);
        expect([400, 403, 404, 405], `${method} ${door}`).toContain(status);
        expect(body).not.toMatch(NEVER_SAID);
      }
      for (const address of pathTricks(door)) {
        const { status, body } = await knock(target.console, { target: address, headers: { cookie: target.cookie } });
        console_.count(door, status);
        expect([400, 404, 414], address).toContain(status);
        expect(body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
      }
      for (const query of QUERIES) await ask(door + query);
      const { body } = await ask(door + ECHOED);
      // A picture that Candor itself shows, such as the page's own logo, has an address.
      expect(body, door).not.toMatch(/<script>alert|"><img src=x|<svg>/);
    }
  });

  it('takes nothing from other origins, and nothing that is no form of its own', async () => {
    const { host } = new URL(target.console);
    const origins = ['https://evil.example', 'null', '', `http://${host}.evil.example`, 'http://127.0.0.1'];
    for (const door of doors) {
      for (const origin of origins) expect((await send(door, { intent: 'x' }, { origin })).status).toBe(403);
      expect((await ask(door, { method: 'POST', body: 'intent=x' })).status).toBe(403);
      // A preview shows what was sent, whatever it is not; nothing is kept of it.
      const answers = door === PREVIEW ? [200, 400] : [400, 404, 405];
      for (const fields of ODD_FORMS) expect(answers, door).toContain((await send(door, fields)).status);
      for (const type of NO_FORMS)
        for (const body of ['{"intent":"x"}', '', '\0'])
          expect([400, 404, 405, 415], `${door} ${type}`).toContain(
            (await ask(door, { method: 'POST', body, headers: { origin: target.console, 'content-type': type } }))
              .status,
          );
      expect((await send(door, { text: 'x'.repeat(1_100_000) })).status).toBe(413);
    }
  });

  it('keeps what was typed when it cannot be taken, in every field of every form', async () => {
    const found = new Set<string>();
    for (const door of doors.filter((it) => !OPEN.test(it))) {
      for (const form of formsIn((await ask(door)).body, door)) {
        if (form.typed.length === 0 || found.has(`${form.action} ${form.name}`)) continue;
        found.add(`${form.action} ${form.name}`);
        for (const field of form.typed)
          for (const [kind, words] of HOSTILE_WORDS) {
            const fields = { ...form.fields, ...BESIDE[field], [field]: words };
            const { status, body } = await send(form.action, fields);
            const about = `${form.action} ${form.name} ${field}: ${kind}`;
            const isCompared = COMPARES.test(form.action) && status === 200;
            if (!isCompared) expect([400, 404, 409], about).toContain(status);
            if (status === 400 || isCompared) expect(unescaped(body), about).toContain(words.slice(0, 200));
          }
      }
    }
    expect(found.size).toBeGreaterThan(10);
  });

  it('signs nobody in under an id of their choosing, and leads nowhere else', async () => {
    const { email, password } = target.person;
    const planted = 'candor.session_token=planted-by-somebody.c2lnbmF0dXJl';
    for (const to of ELSEWHERE) {
      const { status, location, headers } = await send(
        '/sign-in',
        { intent: 'sign-in', form: 'sign-in', email, password, to },
        { cookie: planted },
        false,
      );
      expect([to, status, location]).toEqual([to, 303, '/']);
      const [cookie = ''] = headers.getSetCookie();
      expect(cookie).toMatch(/^candor\.session_token=[^;]{40,};.*HttpOnly.*SameSite=Lax/i);
      expect(cookie).not.toContain('planted');
    }
    expect((await ask('/', { headers: { cookie: planted } }, false)).location).toBe('/sign-in');
    const host = { host: 'evil.example', cookie: '' };
    const { headers } = await knock(target.console, { target: '/audit', headers: host });
    expect(headers.get('location')).toBe('/sign-in?to=%2Faudit');
  });

  it('stands up to bytes that are no request, beside a hundred who send theirs slowly', async () => {
    const letGo = await holdHalfSent(target.console, 100);
    expect((await ask('/')).status).toBe(200);
    for (const [name, bytes] of BROKEN_REQUESTS) {
      const { status } = await say(target.console, bytes);
      console_.count('the socket', status);
      expect([0, 302, 400, 403, 404, 405, 431, 505], name).toContain(status);
    }
    letGo();
  });
});

/** The address of a published path: pages have none that ends in a file's name. */
function addressOf(published: string): string {
  return `/${published}`.replace(/\/?index\.html$/, '').replace(/\.html$/, '') || '/';
}

describe('every path that readers can ask for', () => {
  it('is served as it is, to be read and nothing else', async () => {
    const paths = publishedPaths(target.published);
    for (const published of paths.filter((it) => it !== NOT_FOUND)) {
      const door = addressOf(published);
      const { status, headers } = await knock(target.site, { target: door });
      site.count(door, status);
      expect([door, status]).toEqual([door, 200]);
      expectSafe(headers, door, published.endsWith('widget/index.html'));
      for (const method of [...METHODS.filter((it) => it !== 'OPTIONS'), 'POST']) {
        const refused = await knock(target.site, { method, target: door, body: 'x' });
        site.count(door, refused.status);
        expect([400, 405], `${method} ${door}`).toContain(refused.status);
      }
      for (const address of [...pathTricks(door), `${door}.tmp`, `${door}%20`, `/.${door}`, `/${door}`]) {
        const refused = await knock(target.site, { target: address });
        site.count(door, refused.status);
        expect([301, 400, 404, 414], address).toContain(refused.status);
        expectSafe(refused.headers, address);
        const location = refused.headers.get('location') ?? door;
        // Within this server, whatever was asked for.
        expect(location, address).toMatch(/^(?!\/\/)[^:\\]*$/);
        expect(refused.body.replaceAll('candor.sqlite', '')).not.toMatch(NEVER_SAID);
      }
      // Its compressed form, as it lies, for whoever checks the files; pages have theirs below `index.html`.
      const form = await knock(target.site, { target: `${door}.br` });
      site.count(door, form.status);
      expect([200, 404], `${door}.br`).toContain(form.status);
      expectSafe(form.headers, `${door}.br`);
    }
    expect(paths.length).toBeGreaterThan(15);
  });

  it('and the doors beside them', async () => {
    for (const door of [
      '/',
      '/healthz',
      '/readyz',
      '/metrics',
      '/live?since=%00',
      '/live?since=-1',
      '/live?since=1e99',
      '/nowhere',
    ])
      for (const method of ['HEAD', ...METHODS.filter((it) => it !== 'OPTIONS')]) {
        const { status, headers } = await knock(target.site, { method, target: door });
        site.count(door.replace(/[?].*/, ''), status);
        expect([200, 400, 404, 405], `${method} ${door}`).toContain(status);
        if (status !== 400) expectSafe(headers, door);
      }
    const letGo = await holdHalfSent(target.site, 100);
    for (const [name, bytes] of BROKEN_REQUESTS) {
      const { status } = await say(target.site, bytes);
      site.count('the socket', status);
      expect([0, 200, 400, 404, 405, 414, 431, 505], name).toContain(status);
    }
    expect((await knock(target.site, { target: '/' })).status).toBe(200);
    letGo();
  });
});

it('and all of it changed nothing, and nothing went wrong inside', async () => {
  expect(rows()).toEqual(before);
  expect((await ask('/')).body).toContain(TITLE);
  expect(target.logs()).toBe('');
  process.stdout.write(`${console_.sum()}\n${site.sum()}\n`);
});
