/** Who is let in; `all` are strangers too. */
export type Door = 'all' | 'publishers' | 'admins';

/** Who may call which procedure. */
export const DOORS: Readonly<Record<string, Door>> = {
  'session.me': 'publishers',
  'session.setUp': 'all',
  'now.read': 'publishers',
  'incidents.list': 'publishers',
  'incidents.read': 'publishers',
  'incidents.declare': 'publishers',
  'incidents.backfill': 'publishers',
  'incidents.publishUpdate': 'publishers',
  'incidents.overrideImpact': 'publishers',
  'incidents.setSeverity': 'publishers',
  'incidents.addNote': 'publishers',
  'incidents.markMilestone': 'publishers',
  'features.read': 'publishers',
  'features.setStandingStatus': 'publishers',
  'features.addProduct': 'admins',
  'features.renameProduct': 'admins',
  'features.archiveProduct': 'admins',
  'features.addFeature': 'admins',
  'features.renameFeature': 'admins',
  'features.archiveFeature': 'admins',
  'features.order': 'admins',
  'page.read': 'publishers',
  'page.change': 'admins',
  'postmortems.read': 'publishers',
  'postmortems.saveDraft': 'publishers',
};
