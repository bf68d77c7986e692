import { Instant } from '@candor/log';
import type { Draft } from '../draft.ts';

/** A draft that no rule has anything to say about but for its text: the first words of an outage on 3 April 2024. */
export function aDraft(text: string, differing: Partial<Draft> = {}): Draft {
  return {
    occasion: 'declaration',
    text,
    status: 'investigating',
    features: [
      { name: 'Send messages', product: 'Messenger', after: 'major_outage' },
      { name: 'Send media', product: 'Messenger', after: 'operational' },
    ],
    isNextPromised: true,
    pageName: 'Messenger status',
    timeZone: 'Etc/UTC',
    languages: ['en'],
    at: Instant.parse('2024-04-03T18:14Z'),
    ...differing,
  };
}
