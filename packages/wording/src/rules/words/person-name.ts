import type { Draft } from '../../draft.ts';
import type { Stretch } from '../../finding.ts';
import { quoted } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';
import { GIVEN_NAMES, OTHER_GIVEN_NAMES } from './given-names.ts';

const SURNAME =
  "(?:\\p{Lu}\\. )?(?:(?:van|von|de|der|al|el|bin|da|dos) )*\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const [sure, other] = [GIVEN_NAMES.join('|'), OTHER_GIVEN_NAMES.join('|')];

/** What stands behind a place, or a role, that is written like a name: `Sydney Region`, `admin Console`. */
const NO_SURNAME =
  '(?!(?:Access|Account|Airport|Area|Australia|Availability|Billing|Canada|Center|Centre|City|Cloud|Cluster|Console|Dashboard|Data|Datacenter|Datacentre|Edge|Gateway|Hub|Interface|Login|Metro|Network|Node|Office|Panel|Portal|Rechenzentrum|Region|Rules|Servers?|Services?|Settings|Site|Texas|Time|Tools?|Users?|Views|Zone)(?!\\p{L}))';
/** Cities that are named for saints. */
const NO_SAINT = '(?<!(?:San|Santa|Santo|São|Saint|Sankt|St\\.?) )';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}_.@/-])${NO_SAINT}(?:${sure}|${other}) ${NO_SURNAME}${SURNAME}(?![\\p{L}\\p{N}_])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}_.@/-])${NO_SAINT}(?:${sure})(?![\\p{L}\\p{N}_./-])`, 'gu'),
  /(?<![\p{L}\p{N}_])(?:Mr|Mrs|Ms|Mx|Herr|Herrn|Frau)\.? \p{Lu}\p{Ll}+/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:engineer|colleague|developer|administrator|admin|technician|on-?call|CTO|Kolleg(?:e|in)|Techniker(?:in)?),? ${NO_SURNAME}\\p{Lu}\\p{Ll}+(?= |[.,]|$)`,
    'gu',
  ),
  /(?<![\p{L}\p{N}_.@/-])@[\p{L}][\p{L}\p{N}_.-]*[\p{L}\p{N}](?![\p{L}\p{N}_.-]*\/)/gu,
];

/** Who worked on it, or broke it. */
export const personName: Rule = {
  title: 'Names of people',
  why: 'What is published stays in the record. It is about what happened to readers, not about who is to blame or to thank: say “we”, or name the team.',
  on: ['declaration', 'update', 'past', 'maintenance', 'correction', 'postmortem'],
  words: null,
  find: (draft, prose) => {
    const known = knownWords(draft);
    return joined(PATTERNS.flatMap((pattern) => [...prose.matchAll(pattern)].map(stretchOf)))
      .filter((where) => !isKnown(prose, where, known))
      .map((where) => ({ where, what: `“${quoted(draft.text, where)}” looks like the name of a person.` }));
  },
};

/** Products are named for people too: what the page calls its own is nobody. */
function knownWords({ features, pageName }: Draft): ReadonlySet<string> {
  const names = [pageName, ...features.flatMap(({ name, product }) => [name, product])];
  return new Set(names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []));
}

function isKnown(prose: string, where: Stretch, known: ReadonlySet<string>): boolean {
  const words = prose.slice(where.from, where.to).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => known.has(word));
}

function stretchOf(match: RegExpExecArray): Stretch {
  return { from: match.index, to: match.index + match[0].length };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, next) => one.from - next.from || next.to - one.to);
  return sorted.filter((it, at) => !sorted.slice(0, at).some((earlier) => it.from < earlier.to));
}
