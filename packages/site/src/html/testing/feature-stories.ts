import { Author } from './author.ts';

/**
 * A mail service in Berlin over the winter: outages, slow days, maintenance and one told afterwards, over the night in
 * which clocks go forward. `Sending` is slow as it ends, `Receiving` was told of late, `Fax` is archived.
 */
export function aWinter(): Author {
  const author = new Author()
    .at('2025-01-02T09:00Z')
    .page('Harbour Mail', { timeZone: 'Europe/Berlin' })
    .product('Mail', [['Sending', 'From the apps, the web and other mail programs'], 'Fax']);
  author.catalogue({
    type: 'SetAlternative',
    featureId: author.feature('Sending'),
    alternative: 'Send from [the web](https://web.example.com), or by **SMTP** through `relay.example.com`.',
  });
  outage(author, { from: '2025-01-14T13:05Z', until: '2025-01-14T14:17Z', worst: 'major_outage' });
  outage(author, { from: '2025-01-22T22:10Z', until: '2025-01-23T01:40Z', worst: 'partial_outage' });
  author.at('2025-02-04T08:00Z').product('Post', ['Receiving']);
  const moved = author.schedule('We move the mail store', {
    text: 'Sending pauses for an hour.',
    from: '2025-02-09T01:00Z',
    until: '2025-02-09T02:00Z',
    features: ['Sending'],
  });
  author.at('2025-02-09T01:00Z').at('2025-02-09T01:52Z').work(moved, { status: 'completed', text: 'It is moved.' });
  for (const day of ['17', '18', '19'])
    outage(author, { from: `2025-02-${day}T07:00Z`, until: `2025-02-${day}T09:20Z`, worst: 'degraded_performance' });
  author.at('2025-02-24T10:00Z').backfill('Some mail was sent twice', [
    {
      status: 'monitoring',
      text: 'Twice.',
      happenedAt: '2025-02-20T08:00Z',
      features: { Sending: 'degraded_performance' },
    },
    { status: 'resolved', text: 'Once again.', happenedAt: '2025-02-20T08:45Z' },
  ]);
  author.catalogue({ type: 'ArchiveFeature', featureId: author.feature('Fax'), archived: true });
  outage(author, { from: '2025-03-29T22:30Z', until: '2025-03-30T04:30Z', worst: 'major_outage' });
  author.at('2025-04-02T06:40Z').declare('Sending is slow this morning', {
    status: 'investigating',
    text: 'Mail leaves up to ten minutes late.',
    features: { Sending: 'degraded_performance' },
    nextUpdateBy: '2025-04-02T08:00Z',
  });
  return author;
}

interface Outage {
  readonly from: string;
  readonly until: string;
  readonly worst: 'degraded_performance' | 'partial_outage' | 'major_outage';
}

function outage(author: Author, { from, until, worst }: Outage): void {
  author.at(from);
  const id = author.declare('Mail is late', {
    status: 'investigating',
    text: 'We look.',
    features: { Sending: worst },
  });
  author.at(until).update(id, { status: 'resolved', text: 'All mail is sent.' });
}
