import { TemplateId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TemplateCommand } from './commands.ts';
import { AddTemplate } from './commands.ts';
import { decideTemplates } from './decide.ts';
import { fillWords } from './fill.ts';
import { STARTER_TEMPLATES } from './starters.ts';
import type { TemplateEvent, Templates } from './templates.ts';
import { evolveTemplates, NO_TEMPLATES, TEMPLATES_STREAM } from './templates.ts';
import { refuseUnfilled } from './unfilled.ts';
import { VARIABLES } from './variables.ts';

const now = time('18:30');
const id = (name: string) => TemplateId.parse(name.padEnd(12, '0'));

const given = behaviourOf<Templates, TemplateCommand, TemplateEvent>({
  stream: TEMPLATES_STREAM,
  initial: NO_TEMPLATES,
  decide: (state, command, at) => decideTemplates(state, command, { now: at, seal: text }),
  evolve: evolveTemplates,
  isPublic: () => false,
});

const words = {
  use: 'incident',
  name: 'Fails',
  status: 'investigating',
  title: null,
  text: '[features] fails.',
} as const;
const add = (name: string, more = {}) => ({ type: 'AddTemplate', templateId: id(name), ...words, ...more }) as const;
const sealed = { ...words, name: text('Fails'), text: text('[features] fails.') };
const added = (name: string, more = {}) =>
  ({ type: 'TemplateAdded', data: { templateId: id(name), ...sealed, ...more }, happenedAt: now }) as const;

describe('templates', () => {
  it('are added, changed, taken out of use and brought back', () => {
    expect(given().when(add('a'), now)).toEqual([added('a')]);
    const change = { ...add('a', { text: 'All of [product] fails.' }), type: 'ChangeTemplate' } as const;
    const changed = { ...added('a', { text: text('All of [product] fails.') }), type: 'TemplateChanged' } as const;
    expect(given(added('a')).when(change, now)).toEqual([changed]);
    const archive = { type: 'ArchiveTemplate', templateId: id('a'), archived: true } as const;
    const archived = {
      type: 'TemplateArchived',
      data: { templateId: id('a'), archived: true },
      happenedAt: now,
    } as const;
    expect(given(added('a')).when(archive, now)).toEqual([archived]);
    expect(given(added('a'), changed, archived).state).toEqual([{ ...changed.data, archived: true }]);
    expect(given(added('a'), archived).when({ ...archive, archived: false }, now)).toHaveLength(1);
  });

  it('stay when nothing changes', () => {
    expect(given(added('a')).when({ ...add('a'), type: 'ChangeTemplate' }, now)).toEqual([]);
    expect(given(added('a')).when({ type: 'ArchiveTemplate', templateId: id('a'), archived: false }, now)).toEqual([]);
  });

  it('of maintenance suggest no status', () => {
    expect(given().when(add('a', { use: 'maintenance' }), now)[0]?.data).toMatchObject({ status: null });
  });

  it.each<[string, TemplateCommand]>([
    ['name-taken', add('b', { name: 'FAILS' })],
    ['template-not-found', { ...add('none'), type: 'ChangeTemplate' }],
    ['template-not-found', { type: 'ArchiveTemplate', templateId: id('none'), archived: true }],
  ])('are refused as %s', (code, command) => {
    expect(() => given(added('a')).when(command, now)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a template that is saved', () => {
  const problemsOf = (more: object) =>
    AddTemplate.safeParse({ ...words, ...more }).error?.issues.map((issue) => [issue.path[0], issue.message]);

  it('has known variables only; whoever mistypes one is told those there are', () => {
    expect(problemsOf({ text: '[regoin]' })).toEqual([
      [
        'text',
        'There is no variable [regoin]. Those there are: [features], [product], [region], [incident], [page], [start], [next update].',
      ],
    ]);
    expect(problemsOf({ text: '[end]' })?.[0]?.[1]).toMatch(/^There is no variable \[end\]/);
    expect(problemsOf({ use: 'maintenance', text: '[end]' })).toBeUndefined();
    expect(problemsOf({ title: 'Since [start]' })?.[0]?.[1]).toMatch(
      /^A title has no variable \[start\]\. .*\[page\]\.$/,
    );
  });

  it('may hold brackets that are no variables', () => {
    const text = '[how](https://example.com) [1] ![picture][ref] \\[region] [x]: [A] [see our page](#top)';
    expect(problemsOf({ text })).toBeUndefined();
  });
});

describe('filling', () => {
  const values = {
    features: ['Send *now*', 'Calls', 'Feed'],
    product: ['Mail'],
    region: ' Europe_West ',
    'next update': time('19:00'),
  } as const;

  it('writes what is known, each kind in its way, and leaves marks for the rest', () => {
    expect(
      fillWords(
        { title: '[features] in [region] of [page]', text: '[features], [region], [start], [next update]' },
        values,
      ),
    ).toEqual({
      title: 'Send *now*, Calls and Feed in Europe_West of [page]',
      text: 'Send \\*now\\*, Calls and Feed, Europe\\_West, [start], {{t 2024-04-03T19:00Z}}',
      missing: ['page', 'start'],
    });
    expect(fillWords({ title: null, text: '[features] [region]' }, { features: [], region: ' ' }).missing).toEqual([
      'features',
      'region',
    ]);
  });

  it('leaves alone what is no mark', () => {
    const text = '[region](https://example.com) \\[region] [regoin] [Region]';
    expect(fillWords({ title: null, text }, values)).toEqual({ title: null, text, missing: [] });
  });

  it('takes nothing that a value says for a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const region = `${value}[page] [features]`;
        const { text, missing } = fillWords({ title: null, text: 'In [region].' }, { region });
        expect(missing).toEqual([]);
        expect(fillWords({ title: null, text }, { region, page: 'P', features: ['F'] }).text).toBe(text);
      }),
    );
  });

  it('has a sentence for whoever would publish a mark', () => {
    expect(() => refuseUnfilled(null, 'In [region], since [start].')).toThrow(
      '“[region]” is not filled in yet. Write what stands there, or delete it. Nothing was published.',
    );
    expect(() => refuseUnfilled(undefined, 'In [Region] [regoin] [region](#a) \\[region].')).not.toThrow();
  });
});

describe('the starter set', () => {
  it.each(STARTER_TEMPLATES)('$name is a template, of variables that can be filled', (template) => {
    expect(AddTemplate.parse(template)).toEqual(template);
    const all = {
      ...{ features: ['Sending', 'Search'], product: ['Mail'], region: 'Europe', incident: 'I', page: 'P' },
      ...{ start: now, end: now, 'next update': now },
    };
    expect(Object.keys(all)).toEqual(Object.keys(VARIABLES));
    expect(fillWords({ title: template.title ?? null, text: template.text }, all).missing).toEqual([]);
    expect(template.text).not.toMatch(/some users|experiencing|apologi[sz]e for any inconvenience/i);
  });

  it('has each name once', () => {
    const names = STARTER_TEMPLATES.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
