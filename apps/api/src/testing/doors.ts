import type { Role } from '@candor/log';
import { ROLES } from '@candor/log';

/** Who is let in, and everybody with a role above; `all` are strangers too. */
export type Door = 'all' | `${Role}s`;

/** The least role that a door opens to. Throws for a door that is open to all. */
export function leastRole(door: Door): Role {
  const role = ROLES.find((it) => door === `${it}s`);
  if (!role) throw new RangeError(`${door} need no role.`);
  return role;
}

/** What is for operators alone: no key may call it, whatever its role. */
export const FOR_OPERATORS: ReadonlySet<string> = new Set(['session.signIns', 'session.endSignIns']);

/** Who may call which procedure. */
export const DOORS: Readonly<Record<string, Door>> = {
  'session.me': 'viewers',
  'session.signIns': 'viewers',
  'session.endSignIns': 'viewers',
  'session.setUp': 'all',
  'session.readInvitation': 'all',
  'session.acceptInvitation': 'all',
  'session.readPasswordLink': 'all',
  'session.usePasswordLink': 'all',
  'now.read': 'viewers',
  'incidents.list': 'viewers',
  'incidents.read': 'viewers',
  'incidents.communication': 'viewers',
  'incidents.exportCommunication': 'viewers',
  'incidents.declare': 'publishers',
  'incidents.backfill': 'publishers',
  'incidents.publishUpdate': 'publishers',
  'incidents.overrideImpact': 'publishers',
  'incidents.link': 'publishers',
  'incidents.unlink': 'publishers',
  'incidents.setSeverity': 'responders',
  'incidents.addNote': 'responders',
  'incidents.markMilestone': 'responders',
  'maintenance.list': 'viewers',
  'maintenance.read': 'viewers',
  'maintenance.schedule': 'publishers',
  'maintenance.publishUpdate': 'publishers',
  'maintenance.changePlan': 'publishers',
  'maintenance.allSeries': 'viewers',
  'maintenance.series': 'viewers',
  'maintenance.previewSeries': 'viewers',
  'maintenance.startSeries': 'publishers',
  'maintenance.changeSeries': 'publishers',
  'maintenance.endSeries': 'publishers',
  'features.read': 'viewers',
  'features.setStandingStatus': 'publishers',
  'features.setAlternative': 'publishers',
  'features.addProduct': 'admins',
  'features.renameProduct': 'admins',
  'features.archiveProduct': 'admins',
  'features.addFeature': 'admins',
  'features.renameFeature': 'admins',
  'features.archiveFeature': 'admins',
  'features.order': 'admins',
  'team.read': 'admins',
  'team.invite': 'admins',
  'team.revokeInvitation': 'admins',
  'team.changeRole': 'admins',
  'team.removeOperator': 'admins',
  'team.offerPasswordLink': 'admins',
  'team.signIns': 'admins',
  'team.endSignIns': 'admins',
  'keys.list': 'admins',
  'keys.create': 'admins',
  'keys.revoke': 'admins',
  'page.read': 'viewers',
  'page.change': 'admins',
  'page.looks': 'viewers',
  'page.previewLooks': 'admins',
  'page.changeLooks': 'admins',
  'page.changeLanguages': 'admins',
  'page.changeImprint': 'admins',
  'record.read': 'viewers',
  'record.continue': 'admins',
  'record.findTexts': 'admins',
  'record.previewRedaction': 'admins',
  'record.redact': 'admins',
  'postmortems.read': 'viewers',
  'postmortems.saveDraft': 'responders',
  'postmortems.preview': 'viewers',
  'postmortems.publish': 'publishers',
  'audit.list': 'admins',
  'audit.export': 'admins',
  'search.find': 'viewers',
  'templates.read': 'responders',
  'templates.add': 'admins',
  'templates.change': 'admins',
  'templates.archive': 'admins',
};
