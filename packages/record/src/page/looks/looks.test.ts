import { behaviourOf, redacted, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { LOGOS } from '../../testing/index.ts';
import type { PageEvent } from '../settings.ts';
import { PAGE_STREAM } from '../settings.ts';
import { decideLooks, evolveLooks } from './decide.ts';
import { Logo } from './logo/logo.ts';
import type { Looks } from './looks.ts';
import { ChangePageLooks, FIRST_LOOKS } from './looks.ts';

const given = behaviourOf<Looks, ChangePageLooks, PageEvent & { type: 'PageLooksChanged' }>({
  stream: PAGE_STREAM,
  initial: FIRST_LOOKS,
  decide: (state, command, now) => decideLooks(state, command, { now, seal: text }),
  evolve: evolveLooks,
  isPublic: () => true,
});

const logo = Logo.parse(LOGOS.png);
const told = { ...logo, bytes: text(logo.bytes) };
const plain: ChangePageLooks = { accent: { light: null, dark: null }, headerLinks: [], footerLinks: [] };
const help = { label: 'Help', url: 'https://example.com/help' };
const changed = (looks: Partial<Looks>) =>
  ({ type: 'PageLooksChanged', data: { ...FIRST_LOOKS, ...looks }, happenedAt: time('17:00') }) as const;

describe('the looks of the page', () => {
  it.each<[string, Partial<ChangePageLooks>, Partial<Looks>]>([
    ['logo', { logo }, { logo: told }],
    ['logo for dark mode', { logo, darkLogo: logo }, { logo: told, darkLogo: told }],
    ['colours', { accent: { light: '#0b57d0', dark: null } }, { accent: { light: '#0b57d0', dark: null } }],
    [
      'links',
      { headerLinks: [help], footerLinks: [help, help] },
      {
        headerLinks: [{ label: text('Help'), url: text(help.url) }],
        footerLinks: Array.from({ length: 2 }, () => ({ label: text('Help'), url: text(help.url) })),
      },
    ],
  ])('change by their %s, and stay when told the same again', (_, said, expected) => {
    expect(given().when({ ...plain, ...said }, time('17:00'))).toEqual([changed(expected)]);
    expect(given(changed(expected)).state).toEqual({ ...FIRST_LOOKS, ...expected });
    expect(given(changed(expected)).when({ ...plain, ...said })).toEqual([]);
  });

  it('keep a logo that is not spoken of, and lose one that is taken away', () => {
    const before = given(changed({ logo: told, darkLogo: told }));
    const [recoloured] = before.when({ ...plain, accent: { light: '#0b57d0', dark: null } });
    expect(recoloured?.data).toMatchObject({ logo: told, darkLogo: told });
    expect(before.when({ ...plain, darkLogo: null })[0]?.data).toMatchObject({ logo: told, darkLogo: null });
  });

  it('do not have a logo for dark mode alone: it would never be shown', () => {
    expect(given().refused({ ...plain, darkLogo: logo })).toBe('dark-logo-alone');
    const both = given(changed({ logo: told, darkLogo: told }));
    expect(both.refused({ ...plain, logo: null })).toBe('dark-logo-alone');
    expect(both.when({ ...plain, logo: null, darkLogo: null })).toHaveLength(1);
    const before = given(changed({ darkLogo: told }));
    expect(before.when({ ...plain, accent: { light: '#0b57d0', dark: null } })).toHaveLength(1);
  });

  it('are asked for in sentences', () => {
    const messages = (looks: object) => ChangePageLooks.safeParse(looks).error?.issues.map(({ message }) => message);
    expect(messages({})).toEqual([
      'Give the colours of links as {"light": …, "dark": …}; null for Candor’s own.',
      'Give the links in the header as a list; an empty one for none.',
      'Give the links in the footer as a list; an empty one for none.',
    ]);
    expect(messages({ accent: { light: null }, headerLinks: ['x'], footerLinks: [] })).toEqual([
      'Give a colour, such as #22409a, or null for Candor’s own.',
      'Give each link as {"label": …, "url": …}.',
    ]);
  });

  it('can be told anew once a text of them was redacted', () => {
    const link = { label: redacted(text('Help')), url: text(help.url) };
    expect(given(changed({ headerLinks: [link] })).when({ ...plain, headerLinks: [help] })).toHaveLength(1);
  });
});

describe('a link of the page', () => {
  const parsed = (link: object) => ChangePageLooks.safeParse({ ...plain, headerLinks: [link] });

  it.each([
    'https://example.com',
    'http://localhost:3000/a?b=c#d',
    'https://[2001:db8::1]/',
    'HTTPS://EXAMPLE.COM',
    'mailto:help@example.com?subject=Status%20page',
  ])('leads to %s', (url) => {
    expect(parsed({ ...help, url: ` ${url} ` }).data?.headerLinks[0]?.url).toBe(url);
  });

  it.each([
    'example.com',
    '/help',
    '//example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://me:secret@example.com',
    'https://example.com\\@evil.example',
    'https://exa mple.com',
    'https://exämple.com',
    'https:///x',
    'mailto:',
    'mailto:help',
    'java\nscript:alert(1)',
    'https://example.com/\u0000',
    '',
  ])('does not lead to %j', (url) => {
    expect(parsed({ ...help, url }).error?.issues[0]?.message).toMatch(/^Give a full address/);
  });

  it('has a short label, and there are few', () => {
    expect(parsed({ ...help, label: ' ' }).error?.issues[0]).toMatchObject({
      path: ['headerLinks', 0, 'label'],
      message: 'The label is empty.',
    });
    expect(parsed({ ...help, label: 'x'.repeat(41) }).success).toBe(false);
    const many = ChangePageLooks.safeParse({ ...plain, footerLinks: Array(6).fill(help) });
    expect(many.error?.issues[0]?.message).toBe('There can be 5 links in the footer. Please leave some out.');
  });
});
