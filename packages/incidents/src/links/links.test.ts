import { IncidentId } from '@candor/log';
import { behaviourOf, time } from '@candor/log/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkCommand } from './decide.ts';
import { decideLinks } from './decide.ts';
import type { LinkEvent, Relation } from './events.ts';
import { LINKS_STREAM, RELATIONS } from './events.ts';
import type { Links } from './links.ts';
import { evolveLinks, linksOf, NO_LINKS } from './links.ts';
import { linkSentence } from './words.ts';

const id = (name: string) => IncidentId.parse(name.padEnd(12, '0'));
const now = time('18:30');

const given = behaviourOf<Links, LinkCommand, LinkEvent>({
  stream: LINKS_STREAM,
  initial: NO_LINKS,
  decide: (state, command, at) => decideLinks(state, command, { now: at, exists: (it) => it !== id('none') }),
  evolve: evolveLinks,
  isPublic: (event) => event.data.public,
});

const data = (one: string, relation: Relation, other: string, isPublic = false) => ({
  incidentId: id(one),
  otherId: id(other),
  relation,
  public: isPublic,
});
const linked = (...link: Parameters<typeof data>) =>
  ({ type: 'IncidentsLinked', data: data(...link), happenedAt: now }) as const;
const link = (...it: Parameters<typeof data>) => ({ type: 'LinkIncidents', ...data(...it) }) as const;
const unlink = (one: string, other: string) =>
  ({ type: 'UnlinkIncidents', incidentId: id(one), otherId: id(other) }) as const;

describe('linking two incidents', () => {
  it.each(RELATIONS)('says that one is %s the other, to the team or to readers', (relation) => {
    expect(given().when(link('a', relation, 'b'), now)).toEqual([linked('a', relation, 'b')]);
    expect(given().when(link('a', relation, 'b', true), now)).toEqual([linked('a', relation, 'b', true)]);
  });

  it('says it once, whichever way a link goes that is the same both ways', () => {
    expect(given(linked('a', 'caused_by', 'b')).when(link('a', 'caused_by', 'b'), now)).toEqual([]);
    expect(given(linked('a', 'same_cause_as', 'b')).when(link('b', 'same_cause_as', 'a'), now)).toEqual([]);
  });

  it('can tell readers of an internal link, once', () => {
    const public_ = linked('a', 'caused_by', 'b', true);
    expect(given(linked('a', 'caused_by', 'b')).when(link('a', 'caused_by', 'b', true), now)).toEqual([public_]);
    expect(given(linked('a', 'caused_by', 'b'), public_).state).toEqual([public_.data]);
    expect(given(public_).when(link('a', 'caused_by', 'b', true), now)).toEqual([]);
  });

  it.each<[string, readonly ReturnType<typeof linked>[], LinkCommand]>([
    ['incident-not-found', [], link('a', 'caused_by', 'none')],
    ['linked-to-itself', [], link('a', 'same_cause_as', 'a')],
    ['linked-already', [linked('a', 'caused_by', 'b')], link('a', 'follow_up_of', 'b')],
    ['linked-already', [linked('a', 'caused_by', 'b')], link('b', 'caused_by', 'a')],
    ['link-is-public', [linked('a', 'caused_by', 'b', true)], link('a', 'caused_by', 'b')],
    ['linked-in-a-circle', [linked('a', 'caused_by', 'b'), linked('b', 'caused_by', 'c')], link('c', 'caused_by', 'a')],
    ['not-linked', [linked('a', 'caused_by', 'b')], unlink('a', 'c')],
  ])('is refused as %s', (code, events, command) => {
    expect(() => given(...events).when(command, now)).toThrow(expect.objectContaining({ code }));
  });

  it('takes chains that only look like a circle', () => {
    const chain = [linked('a', 'caused_by', 'b'), linked('b', 'follow_up_of', 'c')];
    expect(given(...chain).when(link('c', 'caused_by', 'a'), now)).toHaveLength(1);
    expect(
      given(linked('a', 'caused_by', 'b'), linked('c', 'caused_by', 'b')).when(link('c', 'caused_by', 'a'), now),
    ).toHaveLength(1);
  });

  it('is taken back from either end, as publicly as it was said', () => {
    for (const isPublic of [true, false])
      for (const command of [unlink('a', 'b'), unlink('b', 'a')]) {
        const event = linked('a', 'caused_by', 'b', isPublic);
        expect(given(event).when(command, now)).toEqual([{ ...event, type: 'IncidentsUnlinked' }]);
        expect(given(event, { ...event, type: 'IncidentsUnlinked' }).state).toEqual([]);
      }
  });
});

it('both incidents see a link, each from its end', () => {
  const links = [data('a', 'caused_by', 'b', true), data('c', 'follow_up_of', 'a'), data('c', 'same_cause_as', 'b')];
  const seen = (name: string) => linksOf(links, id(name)).map(({ relation, otherId }) => `${relation} ${otherId[0]}`);
  expect(seen('a')).toEqual(['caused_by b', 'followed_up_by c']);
  expect(seen('b')).toEqual(['led_to a', 'same_cause_as c']);
  expect(seen('c')).toEqual(['follow_up_of a', 'same_cause_as b']);
});

it('any links stay without circles, and one between two at most', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const anyLink = fc.record({
    one: fc.constantFrom(...names),
    relation: fc.constantFrom(...RELATIONS),
    other: fc.constantFrom(...names),
    isPublic: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyLink, { maxLength: 30 }), (wishes) => {
      let links = NO_LINKS;
      for (const { one, relation, other, isPublic } of wishes)
        try {
          const decided = decideLinks(links, link(one, relation, other, isPublic), { now, exists: () => true });
          links = decided.reduce(evolveLinks, links);
        } catch {}
      const pairs = links.map(({ incidentId, otherId }) => [incidentId, otherId].sort().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const relation of ['caused_by', 'follow_up_of'] as const) {
        // Whoever has no cause goes first; without circles nobody is left.
        let left = links.filter((it) => it.relation === relation);
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          left = left.filter((it) => left.some((next) => next.incidentId === it.otherId));
        }
        expect(left).toEqual([]);
      }
    }),
  );
});

it('a link is told, and taken back, in a plain sentence', () => {
  const say = (relation: Parameters<typeof linkSentence>[0], stands: boolean) => {
    const { before, after } = linkSentence(relation, stands);
    return `${before}X${after}`;
  };
  expect(say('caused_by', true)).toBe('This was caused by X.');
  expect(say('followed_up_by', true)).toBe('X is a follow-up of this.');
  expect(say('led_to', false)).toBe('We no longer say that this led to X.');
  expect(say('followed_up_by', false)).toBe('We no longer say that X is a follow-up of this.');
});
