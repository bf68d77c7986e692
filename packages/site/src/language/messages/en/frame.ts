/** What stands around every page. */
export const frame = {
  'frame.skip': 'Skip to content',
  'frame.site': 'Site',
  'frame.now': 'Now',
  'frame.maintenance': 'Maintenance',
  'frame.history': 'History',
  'frame.postmortems': 'Postmortems',
  'frame.updates': 'Updates',
  'frame.about': 'About this page',
  'frame.unnamed': 'Status',
  'frame.record': 'Record {index} · {hash}',
  'frame.published-with': 'Published with Candor',
  'frame.links': 'Links',
  'frame.more-links': 'More links',
  'frame.languages': 'Languages',
} as const;
