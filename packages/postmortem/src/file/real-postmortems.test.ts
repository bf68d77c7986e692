import { existsSync, globSync, readFileSync } from 'node:fs';
import { INCIDENT, Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { documentOf } from '../testing/stories.ts';
import { sealWriting } from '../testing/writing.ts';
import { comparePostmortem } from './compare-postmortem.ts';

const captures = process.env.CANDOR_TEST_CAPTURES;
const folder = captures === undefined ? null : `${captures}/postmortems`;
const isThere = folder !== null && existsSync(folder);
if (!isThere) process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder of postmortems, so none was read.\n');

const FOLDERS = ['mybinder/docs/source/incident-reports/20*', 'kubernetes-test-infra/docs/post-mortems/20*'];
const OTHERS = ['rust/**/*', 'rust-infra/**/README', 'foundriesio/outage/*'];
const files = isThere ? [...FOLDERS, ...OTHERS].flatMap((glob) => globSync(`${glob}.md`, { cwd: folder })).sort() : [];

const bare = { document: documentOf(new Operator().declares('18:14')), written: sealWriting({}) };

describe.skipIf(!isThere)('real postmortems', () => {
  test('are more than forty, from five projects', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(new Set(files.map((file) => file.split('/')[0])).size).toBe(5);
  });

  test.each(files)('%s comes in with every section and every paragraph, and stays as it came', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const { parts, words } = comparePostmortem(text, { incidentId: INCIDENT, taken: bare, now: bare });
    expect(parts.map(({ becomes }) => becomes).filter((it) => it !== 'new')).toEqual([]);
    const kept = [...Object.values(words.sections), ...words.own.flatMap((it) => [it.title, it.text])];
    const titles = parts.flatMap(({ title, heading }) => [title, heading ?? title]);
    const told = [...kept, ...titles].map(squeezed).join('\n');
    for (const paragraph of paragraphsOf(text)) expect(told).toContain(paragraph);
    const written = sealWriting({ sections: words.sections, own: words.own });
    const now = {
      written,
      document: documentOf(new Operator().declares('18:14'), { sections: words.sections, own: words.own }),
    };
    const again = comparePostmortem(text, { incidentId: INCIDENT, taken: now, now });
    expect(again.parts.filter(({ becomes }) => becomes !== 'unchanged')).toEqual([]);
    const ours = comparePostmortem(toMarkdown(now.document), { incidentId: INCIDENT, taken: now, now });
    expect(ours.parts.filter(({ becomes }) => becomes !== 'unchanged')).toEqual([]);
  });
});

/** A heading that only held others, each of which has a section here. */
const HOLDER = /^#+ Lessons learn(?:ed|t)\s*$/i;

/** The lines of a file that say something, without marks of headings and blanks. */
function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !HOLDER.test(line))
    .map(squeezed)
    .filter((line) => !/^(?:-{3,}|={3,})?$/.test(line));
}

function squeezed(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+\s+/, '')
        .replace(/\s+#+\s*$/, '')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');
}
