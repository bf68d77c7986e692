import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import { inputOf } from '@candor/timeline/testing';
import type { Material } from '../draft/prepare.ts';
import { preparePostmortem } from '../draft/prepare.ts';
import { publicPostmortem } from '../draft/public-postmortem.ts';
import { toHtml } from '../html/to-html.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { operatorOfThirdApril, WRITTEN_OF_THIRD_APRIL } from './stories.ts';
import type { Writing } from './writing.ts';
import { sealWriting } from './writing.ts';

const PAGE = { name: 'Meta status', url: 'https://status.example.com' };

/** What people could have written about the outage of 3 April 2024; nobody published a cause, and none is made up. */
const WRITING: Writing = {
  ...WRITTEN_OF_THIRD_APRIL,
  factors: ['No status page for WhatsApp', 'A time told in a zone that was not in force', 'Promises without a time'],
  sections: {
    ...WRITTEN_OF_THIRD_APRIL.sections,
    summary:
      'From about {{t 2024-04-03T18:00Z}}, WhatsApp could neither send nor receive for two hours, and Instagram showed old ' +
      'feeds and no Stories. People who write to family, doctors and customers there had no way to know whether it was them or us.',
    detection:
      'Nobody published how it was noticed inside. From outside, reports came in within minutes on sites that collect them, ' +
      'and on other networks: faster than any word of ours.',
    got_lucky: 'Other networks worked: whoever knew to ask there could.',
    external_summary:
      'For two hours on 3 April 2024 you could not send or receive messages on WhatsApp, and Instagram did not show new ' +
      'posts. It works again. We told you late and in the wrong place; what we change about that stands below.',
  },
};

/** The outage of 3 April 2024 as documents to look at, each by the name of its file in `docs/examples`. */
export function examples(): ReadonlyMap<string, string> {
  const sections = PUBLISHABLE_SECTIONS.filter((section) => section !== 'got_lucky');
  const written = sealWriting(WRITING);
  const material: Material = { log: inputOf(operatorOfThirdApril().book), page: PAGE, written, sections };
  const [full, forReaders] = [preparePostmortem(material, 'full'), preparePostmortem(material, 'public')];
  return new Map([
    ['outage-of-3-april-2024.full.md', toMarkdown(full.document)],
    ['outage-of-3-april-2024.full.html', toHtml(full)],
    ['outage-of-3-april-2024.public.md', publicPostmortem(material).text],
    ['outage-of-3-april-2024.public.html', toHtml(forReaders)],
  ]);
}
