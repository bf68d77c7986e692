/** Every page at once, as a key of `MAY_DIFFER`. */
export const EVERY_PAGE = '*.html';

const FRAME = {
  [EVERY_PAGE]: 'Pages bring along the words that their script needs, in their language, and have another frame.',
  'robots.txt': 'Names the sitemap.',
};

const WITNESS = 'Entries tell the number and the fingerprint of the newest entry of the record that they show.';

const DIFFERS = 'A superseded revision of a postmortem says what the one in force says otherwise.';

const LIVE = 'The script says how long ago the server was heard last, and that it is heard again.';

/**
 * The files that a later release publishes otherwise than the release that a state was kept of, each with the reason. A
 * file that is not named here must stay as it was to the byte; JSON must keep its keys and values but those of
 * `RETOLD`, and feeds their ids and times, whether it is named or not.
 */
export const MAY_DIFFER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0.1.0': {
    ...FRAME,
    'api/v2/components.json': 'Components got their `start_date`.',
    'api/v2/incidents.json': 'Components got their `start_date`; updates tell of all components touched by then.',
    'api/v2/incidents/unresolved.json': 'As `incidents.json`.',
    'api/v2/summary.json': 'As `components.json` and `incidents.json`.',
    'history.atom': WITNESS,
  },
  '0.2.0': {
    ...FRAME,
    'api/v2/components.json': 'Components got their `start_date`, and the page says where its record continued.',
    'api/v2/incidents.json': 'As `components.json`; updates tell of all components touched by then.',
    'api/v2/incidents/unresolved.json': 'As `incidents.json`.',
    'api/v2/scheduled-maintenances.json': 'As `incidents.json`.',
    'api/v2/scheduled-maintenances/active.json': 'As `incidents.json`, in the order of their windows.',
    'api/v2/scheduled-maintenances/upcoming.json': 'As `incidents.json`, in the order of their windows.',
    'api/v2/status.json': 'The page says where its record continued.',
    'api/v2/summary.json': 'As all the others.',
    'history.atom': WITNESS,
  },
  '0.3.0': {
    'features/guest-book-entries.atom': WITNESS,
    'features/messenger-calls.atom': WITNESS,
    'features/messenger-messages.atom': WITNESS,
    'features/photos-feed.atom': WITNESS,
    'history.atom': WITNESS,
    'history.rss': WITNESS,
    'updates.atom': WITNESS,
    'updates.rss': WITNESS,
    [EVERY_PAGE]:
      'The script has words for corrections and withdrawals, and incidents lead to how they were at each moment.',
    'feed.json': 'Items name their newest entry, and what updates said before.',
    'updates.json': 'As `feed.json`.',
    'sitemap-site.xml': 'Lists the pages of the record, and of commitments.',
  },
  '0.4.0': {
    [EVERY_PAGE]: LIVE,
    'ar/postmortems/k0000000001e/1/index.html': DIFFERS,
    'en/postmortems/k0000000001e/1/index.html': DIFFERS,
    'postmortems/k0000000001e/1/index.html': DIFFERS,
    'sitemap-site.xml': 'Lists the page of commitments.',
  },
  '0.5.0': { [EVERY_PAGE]: LIVE },
  '0.6.0': { [EVERY_PAGE]: 'German pages say in plainer words how long ago the server or the origin was heard last.' },
};

/** The keys of JSON files under which a later release tells another value on purpose, each with the reason. */
export const RETOLD: Readonly<Record<string, string>> = {
  start_date: 'Was always null; now the day on which the feature was added.',
  content_html: 'Ends with the number and the fingerprint of the newest entry of the record that it shows.',
  content_text: 'As `content_html`.',
  affected_components: 'Held changes alone; now all that was touched by then, as on Statuspage.',
};
