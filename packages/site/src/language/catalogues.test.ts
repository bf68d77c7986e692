import { globSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@candor/record';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { CATALOGUES } from './catalogues.ts';
import { localeOf } from './locale.ts';
import type { MessageKey } from './message.ts';
import { EN } from './messages/en.ts';
import { speechIn } from './speech.ts';

type Nodes = ReturnType<IntlMessageFormat['getAst']>;

const KEYS = Object.keys(EN) as MessageKey[];

function read(message: string, locale: string): Nodes {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
}

interface Plural {
  readonly value: string;
  readonly pluralType: 'cardinal' | 'ordinal';
  readonly options: Readonly<Record<string, { readonly value: Nodes }>>;
}

/** The plurals of a message, however deep. */
function pluralsIn(nodes: Nodes): Plural[] {
  return nodes.flatMap((node) => {
    if (!('options' in node)) return [];
    const plural = node as unknown as Plural;
    return [plural, ...Object.values(plural.options).flatMap(({ value }) => pluralsIn(value))];
  });
}

function slotsIn(nodes: Nodes): Set<string> {
  const own = nodes.flatMap((node) => (node.type === 1 || node.type === 6 ? [String(node.value)] : []));
  const inner = pluralsIn(nodes).flatMap(({ options }) =>
    Object.values(options).flatMap(({ value }) => [...slotsIn(value)]),
  );
  return new Set([...own, ...inner]);
}

describe.each(LANGUAGES)('%s', (language) => {
  const messages = CATALOGUES[language];
  const locale = localeOf(language);

  test('says everything, and nothing that English does not', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) expect(messages[key].trim(), key).not.toBe('');
  });

  test('fills the same slots as English', () => {
    for (const key of KEYS) expect(slotsIn(read(messages[key], locale)), key).toEqual(slotsIn(read(EN[key], 'en')));
  });

  test('has every plural and ordinal form of its language, and no other but for single numbers', () => {
    const formsOf = (type: Plural['pluralType']) =>
      new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories.toSorted();
    for (const key of KEYS)
      for (const { options, pluralType } of pluralsIn(read(messages[key], locale))) {
        const forms = Object.keys(options).filter((form) => !form.startsWith('='));
        expect(forms.sort(), key).toEqual(formsOf(pluralType));
      }
  });

  test('is counted where English is counted', () => {
    const counted = (message: string) => pluralsIn(read(message, locale)).map(({ value }) => value);
    for (const key of KEYS) expect(counted(messages[key]), key).toEqual(counted(EN[key]));
  });
});

test('every message is said somewhere', () => {
  const root = new URL('../', import.meta.url).pathname;
  const sources = globSync('**/*.ts', { cwd: root, exclude: (name) => name === 'messages' || name === 'testing' })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
    .join('\n');
  const written = new Set([...sources.matchAll(/['`]([a-z][\w-]*(?:\.[\w-]+)+)['`]/g)].map(([, key]) => key));
  const made = [...sources.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map(([, made = '']) => made)
    .filter((it) => it.includes('.') && it.includes('${'))
    .map((it) => new RegExp(`^${it.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  expect(KEYS.filter((key) => !written.has(key) && !made.some((pattern) => pattern.test(key)))).toEqual([]);
});

test('what is filled in is escaped in a page, and markup is not', () => {
  const { say, text } = speechIn('en');
  const told = say('incident.caused_by', { incident: '<b>' });
  expect(told.toString()).toBe('Caused by &lt;b&gt;');
  expect(say('incident.next-by', { time: told }).toString()).toBe('by Caused by &lt;b&gt;');
  expect(text('incident.title', { status: 'Resolved', title: '<b> {title} #' })).toBe('Resolved: <b> {title} #');
});

test('a value that is missing is an error, not a gap', () => {
  const { text } = speechIn('en');
  // @ts-expect-error a message with a slot needs its value
  expect(() => text('incident.title', { status: 'Resolved' })).toThrow();
  // @ts-expect-error a plural counts numbers
  const counted: Parameters<typeof text<'history.count'>>[1] = { count: '2' };
  expect(counted).toBeDefined();
});

test('numbers choose their words', () => {
  const count = (language: (typeof LANGUAGES)[number], number: number) =>
    speechIn(language).text('history.count', { count: number });
  expect([1, 2, 1234].map((it) => count('en', it))).toEqual(['1 incident', '2 incidents', '1,234 incidents']);
  expect([1, 2].map((it) => count('de', it))).toEqual(['1 Störung', '2 Störungen']);
  const arabic = [0, 1, 2, 3, 11, 100].map((it) => count('ar', it));
  expect(arabic).toEqual(['لا أعطال', 'عطل واحد', 'عطلان', '3 أعطال', '11 عطلًا', '100 عطل']);
});

test('what is said one more time is told by its ordinal, in each language as it is there', () => {
  const nth = (language: (typeof LANGUAGES)[number], ordinal: number) =>
    speechIn(language)
      .text('incident.recurrence', { ordinal, feature: 'X', year: '2026', previous: '-' })
      .split(' X')[0];
  expect([2, 3, 11, 22, 23, 101].map((it) => nth('en', it)?.split(' ')[0])).toEqual([
    'Second',
    'Third',
    '11th',
    '22nd',
    '23rd',
    '101st',
  ]);
  expect([2, 10].map((it) => nth('de', it))).toEqual(['Zweite größere Störung von', '10. größere Störung von']);
  expect([2, 11].map((it) => nth('ar', it))).toEqual(['ثاني عطل كبير في', 'العطل الكبير رقم 11 في']);
});
