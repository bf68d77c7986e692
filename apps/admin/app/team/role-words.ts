import type { Role } from '@candor/log';

/** What each role is called, and what it may do besides what those before it may. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly title: string; readonly may: string }>> = {
  viewer: { title: 'Viewer', may: 'sees everything, changes nothing' },
  responder: { title: 'Responder', may: 'also writes notes, milestones and drafts' },
  publisher: { title: 'Publisher', may: 'also tells readers' },
  admin: { title: 'Admin', may: 'also changes features, page, team and keys' },
};
