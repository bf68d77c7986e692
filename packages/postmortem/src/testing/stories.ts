import type { PublicPostmortem, PublishableSection } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import { readTimeline } from '@candor/timeline';
import { inputOf, Operator } from '@candor/timeline/testing';
import type { PostmortemDocument } from '../document.ts';
import { draftPostmortem } from '../draft/draft-postmortem.ts';
import { publicPostmortem } from '../draft/public-postmortem.ts';
import type { Writing } from './writing.ts';
import { sealWriting } from './writing.ts';

const PAGE = { name: 'Meta status', url: 'https://status.example.com' };

/** The document of what an operator did, with what people wrote about it. */
export function documentOf(operator: Operator, writing: Writing = {}, page = PAGE): PostmortemDocument {
  return draftPostmortem({
    timeline: readTimeline(inputOf(operator.book)),
    page,
    written: sealWriting(writing),
  });
}

/** What readers get of what an operator did. */
export function publicDocumentOf(
  operator: Operator,
  writing: Writing,
  sections: readonly PublishableSection[] = PUBLISHABLE_SECTIONS,
): PublicPostmortem {
  return publicPostmortem({ log: inputOf(operator.book), written: sealWriting(writing), sections });
}

/**
 * The outage of 3 April 2024, as an operator could have told it. What failed, when, and the words of 19:00 are on the
 * public record; the other words are ours, and nobody published a cause.
 */
export function outageOfThirdApril(template = 'full'): PostmortemDocument {
  return documentOf(operatorOfThirdApril(), { ...WRITTEN_OF_THIRD_APRIL, template });
}

/** What readers get of it: all sections, but for where the team got lucky. */
export function publicOutageOfThirdApril(): PublicPostmortem {
  const sections = PUBLISHABLE_SECTIONS.filter((section) => section !== 'got_lucky');
  return publicDocumentOf(operatorOfThirdApril(), WRITTEN_OF_THIRD_APRIL, sections);
}

export function operatorOfThirdApril(): Operator {
  return new Operator()
    .declares('18:14:03', {
      title: 'WhatsApp and Instagram do not work for many people',
      severity: 'SEV1',
      happened: '18:00',
      next: '18:45',
      features: {
        messages: 'major_outage',
        media: 'major_outage',
        status: 'major_outage',
        lastSeen: 'partial_outage',
      },
      text:
        'Since about {{t 2024-04-03T18:00Z}}, messages on WhatsApp are **not sent and not received**, on phones and on ' +
        'the web. Media, status updates and “last seen” fail too. We do not know the cause yet.\n\n' +
        'Until it works again, use another way: SMS, a phone call, mail.',
    })
    .marks('18:15', 'impact_started', '17:59')
    .notes('18:16:30', 'First reports, on the web and on phones: people are stuck on “connecting”.', '17:59')
    .posts('18:41:20', {
      happened: '18:20',
      next: '19:15',
      features: { feed: 'partial_outage', stories: 'partial_outage' },
      text: 'Instagram is affected too: feeds do not refresh, and Stories do not show.',
    })
    .posts('19:01:12', {
      happened: '19:00',
      next: '19:45',
      text:
        'We know some people are experiencing issues right now, we’re working on getting things back to 100% for ' +
        'everyone as quickly as possible.',
    })
    .runsOut('19:47:05', '19:45')
    .posts('20:04:40', {
      status: 'monitoring',
      happened: '20:00',
      next: '20:30',
      features: {
        messages: 'operational',
        media: 'operational',
        status: 'operational',
        lastSeen: 'operational',
        feed: 'degraded_performance',
        stories: 'operational',
      },
      text: 'WhatsApp works again. On Instagram, some people still report problems; we keep watching.',
    })
    .marks('20:06', 'mitigated', '20:00')
    .posts('20:29:15', {
      status: 'resolved',
      text: 'Instagram works again as well. We are sorry for the hours you lost.',
    });
}

export const WRITTEN_OF_THIRD_APRIL: Writing = {
  sections: {
    contributing_factors: 'No cause was published, so none stands here.',
    went_well: 'People turned to other networks to say what they saw.',
    went_badly:
      '- WhatsApp had no status page, and was not listed on the one of its company. The updates below are what an ' +
      'operator could have posted.\n' +
      '- The page for businesses gave the start as “11:10 AM PST” while daylight time was in force: readers were left ' +
      'an hour off.\n' +
      '- The next update was promised “within 4 hours or sooner”.',
  },
  actionItems: [
    {
      title: 'Give WhatsApp a status page that stays up when WhatsApp does not',
      owner: 'Operations',
      due: '2024-05-03',
    },
    { title: 'Say every time with its zone', owner: 'Communications' },
  ],
};

/** A short outage that was told a week later. */
export function toldAfterwards(): PostmortemDocument {
  const operator = new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Stories did not load', [
    { happened: '06:10', features: { stories: 'partial_outage' }, text: 'Stories do not load for about one in three.' },
    { happened: '06:55', status: 'identified', text: 'A cache held an old format. It is being emptied.' },
    { happened: '07:30', status: 'resolved', text: 'The cache is empty, and Stories load.' },
  ]);
  return documentOf(operator, {
    sections: { summary: 'For 80 minutes, Stories did not load for about **one in three**.' },
  });
}

/** An incident with links to others: one that readers know of, one that the team alone knows of, one taken back. */
export function linked(): PostmortemDocument {
  return documentOf(
    new Operator()
      .declares('18:14', { title: 'Stories load slowly' })
      .notes('18:15', 'As last week?')
      .links('18:20', 'follow_up_of', 'Stories did *not* load | at all', true)
      .links('18:21', 'caused_by', 'A disk is full', true)
      .unlinks('18:25')
      .links('18:30', 'same_cause_as', 'Feeds load slowly', false)
      .posts('18:40', { status: 'resolved', text: 'It is over.' }),
  );
}

/** What was said was corrected and withdrawn later, a promise was taken back, and a postmortem is due. */
export function putRight(template = 'full'): PostmortemDocument {
  return documentOf(operatorWhoPutsRight(), { template });
}

/** What readers get of it. */
export function publicPutRight(): PublicPostmortem {
  return publicDocumentOf(operatorWhoPutsRight(), { sections: { summary: 'A queue ran full.' } });
}

export function operatorWhoPutsRight(): Operator {
  return new Operator()
    .declares('18:14', {
      title: 'Mesages | are late',
      text: 'Mesages are *late*.',
      next: '18:40',
      features: { messages: 'partial_outage' },
    })
    .corrects('18:16', 1, { change: 'typo', text: 'Messages are *late*.' })
    .withdrawsPromise('18:30', '18:40')
    .posts('18:50', { text: 'Photos are lost | for good.' })
    .withdraws('18:55', 2, 'Nothing is lost: we looked at the wrong queue.')
    .corrects('19:00', 1, { change: 'fact', text: 'Messages and photos are *late*.', after: 2 })
    .posts('19:30', { status: 'resolved', text: 'It is over.', features: { messages: 'operational' } });
}

/** One update, and nothing else is known. */
export function oneUpdate(): PostmortemDocument {
  return documentOf(new Operator().declares('18:14', { text: 'Something is wrong. We are looking.' }));
}

/** A reopened incident in which every text tries to break the document. */
export function hostileTexts(template = 'full'): PostmortemDocument {
  return documentOf(hostileOperator(), { ...HOSTILE_WRITING, template }, HOSTILE_PAGE);
}

/** What readers get of it. */
export function publicHostileTexts(): PublicPostmortem {
  return publicDocumentOf(hostileOperator(), HOSTILE_WRITING);
}

export function hostileOperator(): Operator {
  const breaking = '---\ntitle: stolen\n---\n\n# Not a heading of ours\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  return new Operator()
    .renames('17:00', 'messages', 'Messages | *chat* <b> `x` [^1]')
    .declares('18:14', {
      title: '--- # Down | **badly** <script>alert(1)</script> "quoted": [^1] {{t 2024-04-03T18:10Z}}',
      happened: '18:10',
      next: '18:30',
      features: { messages: 'major_outage', feed: 'degraded_performance' },
      text: breaking,
    })
    .runsOut('18:33', '18:30')
    .notes('18:35', '```\nan open fence\n\n## Action items', '18:31')
    .posts('18:50', {
      status: 'identified',
      text: '<!-- a comment that never ends\n\n[^1]: a footnote\n\n[record 9]: https://evil.example',
    })
    .marks('18:55', 'detected', '18:05')
    .posts('19:00', { status: 'resolved', happened: '18:58', text: 'Done.\n> quoted\n\n1. one\n2. two\n\n***' })
    .setsImpact('19:05', 'major', 'Everybody | was <i>affected</i>.\n\n</details>')
    .posts('20:00', {
      status: 'investigating',
      features: { messages: 'partial_outage' },
      text: '</td></tr></table> It is back: ![x](https://evil.example/x.png)',
    })
    .notes('20:01', '    indented code\n\n- [ ] a task\n- <img src=x onerror=alert(1)>')
    .posts('20:30', { status: 'resolved', text: '|||\n\\' });
}

const HOSTILE_PAGE = { name: 'Status: "Meta" # | \u2028', url: 'https://status.example.com' };
export const HOSTILE_WRITING: Writing = {
  factors: ['- | **a** label', '# <b>another</b> [^1]'],
  sections: {
    summary: '# A heading\n\n```\nan open fence',
    contributing_factors: '---\n\n## Action items\n\n- one\n  > quoted\n\n<details>',
    got_lucky: '[^1]: footnote',
  },
  actionItems: [{ title: '| fix | it |', owner: '`team`\n# x', due: '2024-05-01' }],
};
