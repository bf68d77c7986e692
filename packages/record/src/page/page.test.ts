import { PageId } from '@candor/log';
import { behaviourOf, redacted, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { decidePage, evolvePage } from './decide.ts';
import { ChangeImprint, decideImprint, evolveImprint } from './imprint.ts';
import { ChangePageLanguages, decideLanguages, evolveLanguages, FIRST_LANGUAGES } from './languages.ts';
import type { PageEvent, PageSettings } from './settings.ts';
import { ChangePageSettings, PAGE_STREAM, PublicUrl } from './settings.ts';
import { decideWritingHelp, evolveWritingHelp, SetWritingHelp } from './writing-help.ts';

type Command = Parameters<typeof decidePage>[1];

const given = behaviourOf<PageSettings | undefined, Command, PageEvent & { type: 'PageSettingsChanged' }>({
  stream: PAGE_STREAM,
  initial: undefined,
  decide: (state, command, now) => decidePage(state, command, { now, seal: text }),
  evolve: evolvePage,
  isPublic: () => true,
});

const pageId = PageId.parse('page00000000');
const now = time('17:00');
const change: Command = { pageId, name: 'WhatsApp', url: 'https://status.example.com', timeZone: 'Etc/UTC' };
const settings = { pageId, name: text('WhatsApp'), url: change.url, timeZone: 'Etc/UTC', about: null };
const changed = { type: 'PageSettingsChanged', data: settings, happenedAt: now } as const;

describe('the settings of the page', () => {
  it('are set for the first time', () => {
    expect(given().when(change, now)).toEqual([changed]);
    expect(given(changed).state).toEqual(settings);
  });

  it.each<[string, Partial<Command>, Partial<PageSettings>]>([
    ['name', { name: 'Whatsapp' }, { name: text('Whatsapp') }],
    ['address', { url: 'https://status.example.org' }, { url: 'https://status.example.org' }],
    ['time zone', { timeZone: 'Asia/Kolkata' }, { timeZone: 'Asia/Kolkata' }],
    ['notice', { about: 'We are **moving**.' }, { about: text('We are **moving**.') }],
  ])('change by their %s', (_, said, expected) => {
    const event = { ...changed, data: { ...settings, ...expected } };
    expect(given(changed).when({ ...change, ...said }, now)).toEqual([event]);
    expect(given(changed, event).state).toEqual({ ...settings, ...expected });
  });

  it('stay when they are the same', () => {
    expect(given(changed).when(change)).toEqual([]);
    expect(given(changed).when({ ...change, about: null })).toEqual([]);
  });

  it('keep the first id of the page', () => {
    const other = PageId.parse('other0000000');
    expect(given(changed).when({ ...change, pageId: other })).toEqual([]);
    expect(given(changed).when({ ...change, pageId: other, name: 'W' })[0]?.data.pageId).toBe(pageId);
  });

  it('can take a redacted notice away, and be told from an entry without its other fields', () => {
    const data = { ...settings, about: redacted(text('Ask Ada Lovelace.')), by: 'admin' };
    expect(given({ ...changed, data }).when(change)).toHaveLength(1);
    expect(given({ ...changed, data }).state).not.toHaveProperty('by');
    const elsewhere = { ...change, about: '[removed]', timeZone: 'Asia/Tokyo' };
    expect(given({ ...changed, data }).when(elsewhere)).toMatchObject([
      { data: { about: data.about, timeZone: 'Asia/Tokyo' } },
    ]);
  });
});

describe('a public address', () => {
  it.each([
    ['https://status.example.com', 'https://status.example.com'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['https://example.com/status//', 'https://example.com/status'],
    ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['https://xn--mnchen-3ya.example/%C3%BC', 'https://xn--mnchen-3ya.example/%C3%BC'],
  ])('%s is %s', (given, expected) => {
    expect(PublicUrl.parse(given)).toBe(expected);
  });

  it.each([
    'status.example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'https://',
    'https:///path',
    'https://me:secret@example.com',
    'https://example.com?q=1',
    'https://example.com/#top',
    'https://example.com/a b',
    'https://example.com/\u0000',
    'https://example.com/ü',
    'https://exa\nmple.com',
    'https://example.com\n',
    '',
    undefined,
  ])('%j is none', (given) => {
    const messages = PublicUrl.safeParse(given).error?.issues.map((issue) => issue.message) ?? [];
    expect(messages[0]).toMatch(/^(Give|Write) the address|^Give a full address/);
  });

  it('is at most 500 characters', () => {
    expect(PublicUrl.safeParse(`https://example.com/${'a'.repeat(481)}`).error?.issues[0]?.message).toBe(
      'The address is longer than 500 characters. Please use a shorter one.',
    );
  });
});

describe('the languages of the page', () => {
  const now = time('17:00');

  it('change when the list does, order included', () => {
    const said = decideLanguages(FIRST_LANGUAGES, { languages: ['de', 'en'] }, { now });
    expect(said).toEqual([{ type: 'PageLanguagesChanged', data: { languages: ['de', 'en'] }, happenedAt: now }]);
    expect(decideLanguages(['de', 'en'], { languages: ['en', 'de'] }, { now })).toHaveLength(1);
    expect(decideLanguages(['de', 'en'], { languages: ['de', 'en'] }, { now })).toEqual([]);
    expect(said.reduce(evolveLanguages, FIRST_LANGUAGES)).toEqual(['de', 'en']);
    expect(evolveLanguages(['de'], changed)).toEqual(['de']);
  });

  it.each([
    [[], 'Choose at least one language.'],
    [['fr'], 'Choose among the languages en, de, ar.'],
    [['en', 'en'], 'Name each language once.'],
    [undefined, 'Give the languages as a list, such as ["en", "de"]; the first is the main one.'],
  ])('cannot be %j', (languages, message) => {
    expect(ChangePageLanguages.safeParse({ languages }).error?.issues).toMatchObject([{ message }]);
  });
});

describe('the imprint', () => {
  const at = { now: time('17:00'), seal: text };
  const told = { type: 'ImprintChanged', data: { imprint: text('Example GmbH') }, happenedAt: at.now } as const;

  it('says who runs the page, until it says something else or nothing', () => {
    expect(decideImprint(null, ChangeImprint.parse({ imprint: ' Example GmbH ' }), at)).toEqual([told]);
    expect(evolveImprint(null, told)).toEqual(text('Example GmbH'));
    expect(decideImprint(text('Example GmbH'), { imprint: 'Example GmbH' }, at)).toEqual([]);
    expect(decideImprint(text('Example GmbH'), { imprint: null }, at)).toMatchObject([{ data: { imprint: null } }]);
    expect(decideImprint(null, { imprint: null }, at)).toEqual([]);
    expect(evolveImprint(text('Example GmbH'), changed)).toEqual(text('Example GmbH'));
  });
});

describe('the writing help', () => {
  it('is all on, until rules are switched off, and keeps them in order', () => {
    const off = (state: string[], rules: string[]) => decideWritingHelp(state, { off: rules }, { now: time('17:00') });
    const set = { type: 'WritingHelpSet', data: { off: ['bare-time', 'hedge'] }, happenedAt: time('17:00') } as const;
    expect(off([], ['hedge', 'bare-time'])).toEqual([set]);
    expect(evolveWritingHelp([], set)).toEqual(['bare-time', 'hedge']);
    expect(off(['bare-time', 'hedge'], ['hedge', 'bare-time'])).toEqual([]);
    expect(evolveWritingHelp(['hedge'], changed)).toEqual(['hedge']);
    expect(SetWritingHelp.safeParse({ off: ['hedge', 'hedge'] }).success).toBe(false);
  });
});

it('a form may leave the notice out', () => {
  const { pageId: _, ...form } = change;
  expect(ChangePageSettings.parse({ ...form, name: ' WhatsApp ' })).toEqual(form);
});
