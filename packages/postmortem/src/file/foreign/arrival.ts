import type { WrittenSection } from '@candor/incidents';
import { LONGEST_TITLE } from '@candor/log';
import { knownByTitle } from './titles.ts';

/** Words of a file and where they go: into a section that people write, or one of the team's own under a title. */
export interface Arrival {
  /** The heading that they stood under. */
  readonly heading: string;
  readonly section: WrittenSection | null;
  /** What a section of the team's own is called. */
  readonly title: string;
  readonly words: string;
}

const NOTHING = '(Nothing stands under this heading.)';

/** Words that become a section of the team's own: under their heading, unless a section of that title is known. */
export function arrivesAsOwn(heading: string, words: string): Arrival {
  const said = heading.trim().replace(/\s+/g, ' ');
  const title = said === '' ? 'Without a heading' : said;
  const free = knownByTitle(title) === null ? title : `${title}, as written`;
  const short = free.length <= LONGEST_TITLE ? free : `${free.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  return { heading, section: null, title: short, words: words === '' ? NOTHING : words };
}

/** Words that go into a section that people write. */
export function arrivesIn(section: WrittenSection, heading: string, words: string): Arrival {
  return { heading, section, title: heading, words };
}
