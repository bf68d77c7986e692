/** What the readers' server says where it cannot answer with a page. */
export const error = {
  'error.not-published': 'Not published yet',
  'error.not-published-text': 'This status page is being set up. Please look again in a moment.',
  'error.busy': 'Too many readers at once',
  'error.busy-text':
    'This server has as many readers as it can take, which says nothing about what you came to look up. Please look again in a few seconds.',
  'error.damaged': 'This page cannot be read at the moment',
  'error.damaged-text': 'The other pages of this site can. Please look again in a moment.',
  'error.failed': 'Something went wrong here',
  'error.failed-text': 'It is a fault of this server. Please look again in a moment.',
  'error.bad-request': 'This address cannot be read',
  'error.too-long': 'This address is too long',
  'error.look-at-address':
    'It may be mistyped, or was broken on its way. The first page of this site leads to all others.',
  'error.method': 'Here one can only read',
  'error.method-text': 'This server takes nothing that is sent to it: it answers GET and HEAD.',
} as const;
