import type { IncidentId } from '@candor/log';
import { Author } from './author.ts';

/** A page with two products that nothing has happened to yet. */
export function aQuietPage(settings: Parameters<Author['page']>[1] = {}): Author {
  return new Author()
    .at('2025-01-07T09:00Z')
    .page('Harbour Mail', settings)
    .product(
      'Mail',
      [['Sending', 'From the apps, the web and other mail programs'], 'Receiving', 'Search'],
      'Mailboxes for people and teams',
    )
    .product('Calendar', ['Events', 'Reminders']);
}

/** The same page, whose operators said who they are. */
export function anImprintedPage(settings: Parameters<Author['page']>[1] = {}): Author {
  return aQuietPage(settings)
    .at('2025-01-08T09:00Z')
    .imprint(`**Harbour Mail Ltd**, Quay 4, Cork

Write to <status@harbourmail.example>, or ring +353 21 555 0100.`);
}

/** An outage in its third hour, across midnight: two clocks, promises kept and late, an impact set by hand. */
export function anOutage(author: Author = aQuietPage()): { author: Author; id: IncidentId } {
  author.at('2025-02-11T22:24Z');
  const id = author.declare('Mail is not being sent or received', {
    status: 'investigating',
    text: 'Since about {{t 2025-02-11T22:10Z}} mail is neither sent nor received. We are working on it. **We do not know the cause yet.**',
    happenedAt: '2025-02-11T22:20Z',
    features: { Sending: 'major_outage', Receiving: 'major_outage' },
    nextUpdateBy: '2025-02-11T22:45Z',
  });
  author.at('2025-02-11T22:44Z').update(id, {
    status: 'investigating',
    text: 'Reminders by mail do not arrive either; reminders in the apps do.\n\nWhat works:\n\n- reading the mail you have\n- search, more slowly than usual',
    features: { Reminders: 'partial_outage', Search: 'degraded_performance' },
    nextUpdateBy: '2025-02-11T23:30Z',
  });
  author.at('2025-02-11T23:33Z');
  author
    .at('2025-02-11T23:42Z')
    .update(id, {
      status: 'identified',
      text: 'A change to our name servers went wrong, and the machines that carry mail no longer find each other. We are taking it back. Nothing that was sent to you is lost: it waits with its senders and will arrive.',
      nextUpdateBy: '2025-02-12T00:15Z',
    })
    .at('2025-02-11T23:50Z')
    .impact(id, 'critical', 'For hospitals on our paging plan this is an emergency, whatever the features say.')
    .at('2025-02-12T00:12Z')
    .update(id, {
      status: 'identified',
      text: 'Mail is being received again. Sending still fails for about every second message; please keep what you write as a draft.',
      features: { Receiving: 'operational', Sending: 'partial_outage', Search: 'operational' },
      nextUpdateBy: '2025-02-12T00:45Z',
    });
  return { author, id };
}

/** The same outage, over. */
export function aResolvedOutage(author?: Author): { author: Author; id: IncidentId } {
  const outage = anOutage(author);
  outage.author
    .at('2025-02-12T00:41Z')
    .update(outage.id, {
      status: 'monitoring',
      text: 'Everything is being sent again. We are watching until the waiting mail has arrived.',
      features: { Sending: 'operational', Reminders: 'operational' },
      nextUpdateBy: '2025-02-12T02:00Z',
    })
    .at('2025-02-12T01:10Z')
    .update(outage.id, {
      status: 'resolved',
      text: 'All waiting mail has arrived. We are sorry for the night this cost you; what we learn from it will stand here.',
      happenedAt: '2025-02-12T01:05Z',
    });
  return outage;
}

/** Some years of a page: incidents in several months, one told afterwards, one still watched. */
export function aLongHistory(): { author: Author; told: IncidentId; watched: IncidentId } {
  const { author } = aResolvedOutage();
  author.at('2025-02-20T10:00Z');
  const told = author.backfill('Some calendar invitations arrived twice', [
    {
      status: 'monitoring',
      text: 'Invitations were sent twice.',
      happenedAt: '2024-11-30T08:00Z',
      features: { Events: 'degraded_performance' },
    },
    { status: 'resolved', text: 'They are sent once again.', happenedAt: '2024-12-01T09:30Z' },
  ]);
  author.at('2025-02-21T10:00Z');
  const short = author.declare('Search is slow', {
    status: 'identified',
    text: 'Search takes up to ten seconds. We are adding machines.',
    features: { Search: 'degraded_performance' },
  });
  author.at('2025-02-21T10:47Z').update(short, { status: 'resolved', text: 'Search is as quick as before.' });
  author.at('2025-03-01T07:15Z');
  const watched = author.declare('Some reminders came late this morning', {
    status: 'investigating',
    text: 'Reminders between 06:00 and 07:00 UTC came up to twenty minutes late.',
    features: { Reminders: 'degraded_performance' },
  });
  author.at('2025-03-01T08:20Z').update(watched, {
    status: 'monitoring',
    text: 'Reminders come in time again. We are watching them until tomorrow morning.',
    features: { Reminders: 'operational' },
  });
  return { author, told, watched };
}

/** An incident that touches very many features. */
export function aWideOutage(): { author: Author; id: IncidentId } {
  const regions = Array.from({ length: 40 }, (_, place) => `Region ${place + 1}`);
  const author = aQuietPage().product('Delivery', regions);
  author.at('2025-02-11T22:24Z');
  const features = Object.fromEntries(regions.map((region) => [region, 'partial_outage' as const]));
  const id = author.declare('Mail arrives late everywhere', {
    status: 'investigating',
    text: 'Mail arrives up to an hour late in every region.',
    features,
  });
  return { author, id };
}

/** A resolved incident whose cause is told, and one of whose links was taken back; the others' titles are hostile. */
export function aLinkedIncident(): { author: Author; id: IncidentId; cause: IncidentId } {
  const author = aQuietPage().at('2025-03-01T07:00Z');
  const cause = author.declare('Disks <b>are</b> full \u202Egnorw', { status: 'identified', text: 'We make room.' });
  author.at('2025-03-01T07:10Z');
  const other = author.declare('Calendars load slowly', { status: 'investigating', text: 'We look.' });
  author.at('2025-03-01T07:15Z');
  const id = author.declare('Search is slow', { status: 'investigating', text: 'Search takes ten seconds.' });
  author.at('2025-03-01T07:30Z').link(id, 'same_cause_as', other).link(id, 'caused_by', cause);
  author.at('2025-03-01T07:45Z').unlink(other, id);
  author.at('2025-03-01T08:00Z').update(id, { status: 'resolved', text: 'Search is quick again.' });
  return { author, id, cause };
}

/** A page whose every text tries to be more than text. */
export function aHostilePage(): { author: Author; id: IncidentId } {
  const tag = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
  const turned = '\u202Egnorw \u2066 \u0007\u001b[31m';
  const markdown = `${tag}\n\n# <b>${turned}\n\n[x](javascript:alert(1)) [y](https://a.example/"onmouseover=alert(1)) ![z](https://a.example/z.png)\n\n<style>*{display:none}</style>\n\n{{t 2025-02-30T25:00Z}} ${'a'.repeat(300)}`;
  const author = new Author()
    .at('2025-02-11T20:00Z')
    .page(`P${tag}`.slice(0, 110), { url: 'https://a"b\'<c>&d.example/x"y', about: markdown })
    .product(`Q${tag}${turned}`.slice(0, 110), [[`عطل${tag}`, `${tag}${turned}`]], tag);
  author.at('2025-02-11T22:24Z');
  const id = author.declare(`R${tag}${turned} ${'W'.repeat(60)}`, {
    status: 'investigating',
    text: markdown,
    features: { [`عطل${tag}`]: 'partial_outage' },
    nextUpdateBy: '2025-02-11T23:00Z',
  });
  author.at('2025-02-11T22:30Z').impact(id, 'critical', `${markdown}`.slice(0, 900)).imprint(markdown);
  return { author, id };
}
