import { LANGUAGES } from '@candor/record';
import { expect, test } from 'vitest';
import { speechIn } from '../../language/speech.ts';
import { ASSETS, filesOf } from '../testing/open-story.ts';
import { anOutage } from '../testing/stories.ts';

const { author, id } = anOutage();
const files = filesOf(author, ASSETS, LANGUAGES);

/** What a page says without style and script: the text of its main part in the order of the document, a block a line. */
function textOf(page: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  return main
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(?:div|p|h\d|li|dt|dd|dl|ol|ul|section|summary)[^>]*>/g, '\n')
    .replace(/<\/?small[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/ +/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Those of some texts that do not stand in a text after the one before them. */
function missingIn(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const place = text.indexOf(part, from);
    if (place >= 0) from = place + part.length;
    return place < 0;
  });
}

test.each(LANGUAGES)('an incident reads as a story without style and script, in %s', (language) => {
  const page = files.get(`${language === 'en' ? '' : `${language}/`}incidents/${id}/index.html`) ?? '';
  const { text: say } = speechIn(language);
  const missing = missingIn(textOf(page), [
    say('impact.critical'),
    'Mail is not being sent or received',
    say('incident.affected'),
    'Sending',
    say('feature.partial_outage.short'),
    say('incident.since'),
    '22:20 UTC',
    say('incident.next'),
    '00:45 UTC',
    say('incident.timeline'),
    '00:12',
    'Mail is being received again.',
    '23:42',
    'A change to our name servers went wrong',
    '22:44',
    'Reminders by mail do not arrive either',
    '22:20',
    'We do not know the cause yet.',
  ]);
  expect(missing).toEqual([]);
});
