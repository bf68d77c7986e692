import { INCIDENT, Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { documentOf, operatorOfThirdApril, outageOfThirdApril, WRITTEN_OF_THIRD_APRIL } from '../testing/stories.ts';
import type { Writing } from '../testing/writing.ts';
import { sealWriting } from '../testing/writing.ts';
import { comparePostmortem } from './compare-postmortem.ts';
import type { Version } from './comparing/snapshot.ts';

const outage: Version = { document: outageOfThirdApril(), written: sealWriting(WRITTEN_OF_THIRD_APRIL) };

function version(writing: Writing, operator = new Operator().declares('18:14')): Version {
  return { document: documentOf(operator, writing), written: sealWriting(writing) };
}

function compare(file: string, now: Version, taken = now) {
  const compared = comparePostmortem(file, { incidentId: INCIDENT, taken, now });
  const parts = compared.parts.filter(({ becomes }) => becomes !== 'unchanged');
  return { ...compared, parts, told: parts.map(({ becomes, title }) => `${becomes}: ${title}`) };
}

/** What comes of editing the file of a postmortem by hand. */
function edited(now: Version, edit: (file: string) => string) {
  return compare(edit(toMarkdown(now.document)), now);
}

describe('a file of ours', () => {
  test('that nobody touched changes nothing', () => {
    const { told, items, words } = edited(outage, (file) => file);
    expect(told).toEqual([]);
    expect(items.map(({ becomes }) => becomes)).toEqual(['unchanged', 'unchanged']);
    expect(words.sections).toEqual(WRITTEN_OF_THIRD_APRIL.sections);
  });

  test('changes the section that was edited, and no other', () => {
    const { parts, words } = edited(outage, (file) => file.replace('People turned', 'Some turned'));
    expect(parts).toEqual([
      {
        title: 'What went well',
        heading: null,
        becomes: 'changed',
        before: 'People turned to other networks to say what they saw.',
        after: 'Some turned to other networks to say what they saw.',
        why: null,
      },
    ]);
    const went_well = 'Some turned to other networks to say what they saw.';
    expect(words.sections).toEqual({ ...WRITTEN_OF_THIRD_APRIL.sections, went_well });
  });

  test('takes what was written in the place of a question, or below it', () => {
    const over = (file: string) =>
      file.replace(/_Not written yet\. What could have gone worse.*_/, 'It was a Wednesday.');
    const below = (file: string) =>
      file.replace(/(_Not written yet\. What could have gone worse.*_)/, '$1\n\nIt was a Wednesday.');
    for (const edit of [over, below]) {
      const { told, words } = edited(outage, edit);
      expect(told).toEqual(['new: Where we got lucky']);
      expect(words.sections.got_lucky).toBe('It was a Wednesday.');
    }
  });

  test('takes sections that were added: those that are known under their titles, all others as the team’s own', () => {
    const { told, words } = edited(
      version({ template: 'light' }),
      (file) => `${file}\n## Detection\n\nSomebody rang.\n\n## The vendor\n\nThey knew.\n`,
    );
    expect(told).toEqual(['new: Detection', 'new: The vendor']);
    expect(words.sections.detection).toBe('Somebody rang.');
    expect(words.own).toEqual([
      { id: expect.stringMatching(/^[0-9a-z]{12}$/), title: 'The vendor', text: 'They knew.' },
    ]);
  });

  test('takes out what was taken out', () => {
    const cut = (file: string) =>
      file.replace(/## What went well\n\n.*\n\n/, '').replace(/(?<=## What went badly\n\n)(?:- .*\n)+/, '');
    const { told, words } = edited(outage, cut);
    expect(told).toEqual(['removed: What went badly', 'removed: What went well']);
    expect(Object.keys(words.sections)).toEqual(['contributing_factors']);
  });

  test('is refused where the record tells it, and says what to do instead', () => {
    const row = (file: string) => file.replace('| 2024-04-03 20:04:40 |', '| 2024-04-03 20:00:40 |');
    const { parts, words } = edited(outage, row);
    expect(parts).toMatchObject([
      { title: 'Timeline', becomes: 'refused', why: expect.stringContaining('Correct an update') },
    ]);
    expect(words.sections).toEqual(WRITTEN_OF_THIRD_APRIL.sections);
    expect(edited(outage, (file) => file.replace(/## Timeline\n[\s\S]*?(?=\n## )/, '')).told).toEqual([
      'refused: Timeline',
    ]);
    const titled = edited(outage, (file) => file.replace('# Postmortem: WhatsApp', '# Postmortem: Only WhatsApp'));
    expect(titled.told).toEqual(['refused: Title']);
  });

  test('is read whatever editors do to tables, line ends and blank lines', () => {
    const { told, items } = edited(
      outage,
      (file) =>
        `\uFEFF${file
          .replace(/ +\|/g, ' |')
          .replace(/-{3,}(?= \|)/g, '-----')
          .replace(/\n\n/g, '\n\n\n')
          .replace(/\n/g, '\r\n')}`,
    );
    expect(told).toEqual([]);
    expect(items.every(({ becomes }) => becomes === 'unchanged')).toBe(true);
  });

  test('keeps what was written beside the record as a section of the team’s own', () => {
    const { told, words } = edited(outage, (file) => file.replace('## Impact\n', '## Impact\n\nShops lost a day.\n'));
    expect(told).toEqual(['new: Impact, as written']);
    expect(words.own).toMatchObject([{ title: 'Impact, as written', text: 'Shops lost a day.' }]);
  });

  test('keeps the ids of the team’s own sections under other titles, and knows them without an id by their title', () => {
    const now = version({ own: [{ title: 'The vendor', text: 'They knew.' }] });
    const renamed = edited(now, (file) => file.replace('## The vendor', '## What the vendor knew'));
    expect(renamed.words.own).toEqual([{ id: 'own000000001', title: 'What the vendor knew', text: 'They knew.' }]);
    const unmarked = edited(now, (file) =>
      file.replace(/<!-- section .*\n/, '').replace('They knew', 'They did not know'),
    );
    expect(unmarked.told).toEqual(['changed: The vendor']);
    expect(unmarked.words.own).toMatchObject([{ id: 'own000000001', text: 'They did not know.' }]);
  });

  test('types instants again that the file tells in words', () => {
    const now = version({ sections: { trigger: 'At {{t 2024-04-03T18:10Z}} a disk filled.' } });
    const { words } = edited(now, (file) => file.replace('a disk filled', 'one disk filled up'));
    expect(words.sections.trigger).toBe('At {{t 2024-04-03T18:10Z}} one disk filled up.');
  });

  test('brought back a second time changes nothing any more', () => {
    const file = `${toMarkdown(outage.document)}\n## The vendor\n\n* They\n* knew\n\n## Trigger\n\nA\nB\n`;
    const { words } = compare(file, outage);
    const now = version(
      { ...WRITTEN_OF_THIRD_APRIL, sections: words.sections, own: words.own },
      operatorOfThirdApril(),
    );
    expect(compare(file, now, outage).told).toEqual([]);
    expect(compare(toMarkdown(now.document), now).told).toEqual([]);
  });

  test('changes contributing factors in a few words apart from what is written about them', () => {
    const now = version({ sections: { contributing_factors: 'It was full.' }, factors: ['No limit', 'One *disk*'] });
    const added = edited(now, (file) => file.replace('- No limit\n', '- No limit\n- No alarm\n'));
    expect(added.told).toEqual(['changed: Contributing factors in a few words each']);
    expect(added.words.factors).toEqual(['No limit', 'No alarm', 'One *disk*']);
    const unmarked = edited(now, (file) =>
      file.replace(/<!-- .* -->\n+/g, '').replace('It was full', 'It was very full'),
    );
    expect(unmarked.told).toEqual(['changed: Contributing factors']);
    expect(unmarked.words).toMatchObject({
      sections: { contributing_factors: 'It was very full.' },
      factors: ['No limit', 'One *disk*'],
    });
  });

  test('that went out of date is told as such only where both sides wrote', () => {
    const taken = version({ sections: { trigger: 'A disk.', response: 'Two roles.' } });
    const now = version({ sections: { trigger: 'A full disk.', response: 'Two roles.' } });
    const file = toMarkdown(taken.document);
    expect(compare(file, now, taken).told).toEqual([]);
    const both = compare(file.replace('A disk.', 'A slow disk.').replace('Two roles.', 'Three roles.'), now, taken);
    expect(both.told).toEqual(['refused: Trigger', 'changed: Response and roles']);
    expect(both.words.sections).toEqual({ trigger: 'A full disk.', response: 'Three roles.' });
  });

  test('meets a record that went on since without a conflict', () => {
    const operator = () => new Operator().declares('18:14');
    const taken = version({}, operator());
    const now = version({}, operator().posts('19:00', { status: 'resolved' }));
    expect(compare(toMarkdown(taken.document), now, taken).told).toEqual([]);
  });

  test('says nothing of how far the document was when it was taken out', () => {
    const file = toMarkdown(outage.document);
    const facts = { ...outage.document.facts, status: 'published', revision: 1 } as const;
    expect(compare(file, { ...outage, document: { ...outage.document, facts } }).told).toEqual([]);
  });

  test('changes and adds action items, and refuses what is said elsewhere', () => {
    const { items } = edited(outage, (file) =>
      file
        .replace(
          /\| Say every time .*\n/,
          (row) =>
            `${row.replace('no date yet', '2024-06-01').replace('open', 'done')}| Test backups \\| restores | detect | high | Storage | | | [T-1](https://t.example/1) | |\n| Mend it | soon | | | | | | |\n`,
        )
        .replace(/\| Give WhatsApp .*\n/, ''),
    );
    expect(items.map(({ becomes, title, id }) => [becomes, title, id])).toEqual([
      ['changed', 'Say every time with its zone', 'item00000002'],
      ['refused', 'Say every time with its zone', 'item00000002'],
      ['new', 'Test backups | restores', null],
      ['refused', 'Mend it', null],
      ['refused', 'Give WhatsApp a status page that stays up when WhatsApp does not', 'item00000001'],
    ]);
    expect(items[0]?.fields).toMatchObject({ due: '2024-06-01', owner: 'Communications', kind: 'prevent' });
    expect(items[2]?.fields).toEqual({
      title: 'Test backups | restores',
      kind: 'detect',
      priority: 'high',
      owner: 'Storage',
      due: null,
      tracker: 'https://t.example/1',
    });
  });

  test('without its marks says that nothing of it was changed by hand, and keeps nothing twice', () => {
    const { told } = edited(outage, (file) => file.replace(/<!-- .* -->\n+/g, ''));
    expect(told).toEqual([]);
  });
});

describe('a file from elsewhere', () => {
  const foreign = [
    '---\nlayout: post\n---\n\n# The night of the cache\n\nBy the storage team.\n',
    '## Summary\n\nA cache [filled][c].\n\n## Root cause\n\nNo limit.\n\n## Impact\n\nAll.\n\n## Lessons learned\n\nMany.\n',
    '### What went well\n\nThe pager.\n\n### Odds and ends\n\nCoffee.\n\n## Prevention\n\n```sh\n## no heading\n```\n',
    '[c]: https://c.example/\n',
  ].join('\n');

  test('goes where its titles say, and everything else is kept as the team’s own', () => {
    const { told, words, parts } = compare(foreign, version({}));
    expect(told).toEqual([
      'new: Before the first heading',
      'new: Summary',
      'new: Contributing factors',
      'new: Impact, as written',
      'new: Lessons learned',
      'new: What went well',
      'new: Prevention',
    ]);
    expect(parts.find(({ title }) => title === 'Contributing factors')?.heading).toBe('Root cause');
    expect(words.sections).toEqual({
      summary: 'A cache [filled][c].\n\n[c]: https://c.example/',
      contributing_factors: 'No limit.',
      went_well: 'The pager.',
    });
    expect(words.own.map(({ text }) => text)).toEqual([
      '```yaml\nlayout: post\n```\n\n# The night of the cache\n\nBy the storage team.',
      'All.',
      'Many.\n\n### Odds and ends\n\nCoffee.',
      '```sh\n## no heading\n```\n\n[c]: https://c.example/',
    ]);
  });

  test('replaces what stands there, and takes nothing away', () => {
    const { parts, words } = compare(
      '## Summary\n\nNew words.\n',
      version({ sections: { summary: 'Old words.', trigger: 'A disk.' } }),
    );
    expect(parts).toMatchObject([{ title: 'Summary', becomes: 'changed', before: 'Old words.', after: 'New words.' }]);
    expect(words.sections).toEqual({ summary: 'New words.', trigger: 'A disk.' });
  });

  test('too long for one section becomes several', () => {
    const long = Array.from({ length: 600 }, (_, nth) => `Line ${nth} ${'word '.repeat(10)}`).join('\n\n');
    const { words } = compare(`## Chat\n\n${long}\n`, version({}));
    expect(words.own.map(({ title }) => title)).toEqual(['Chat', 'Chat (2)']);
    expect(
      words.own
        .map(({ text }) => text)
        .join('\n\n')
        .replace(/\s+/g, ' '),
    ).toBe(long.replace(/\s+/g, ' ').trim());
  });
});
