import { ACTION_ITEM_COMMANDS } from './action-item-commands.ts';
import type { Ground } from './ground.ts';
import { inHours, plan, told, upkeep, windows } from './ground.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { WORD_COMMANDS } from './word-commands.ts';

/** Two inputs of one command that are both fine, and ask for something else. */
export type Inputs = (ground: Ground) => Pair | Promise<Pair>;

interface Pair {
  readonly one: object;
  readonly other: object;
}

/** Invites somebody, who comes; answers with the operator's id. */
async function newOperator({ command }: Ground): Promise<string> {
  const { link = '' } = await command('team.invite', { email: `${crypto.randomUUID()}@example.com`, role: 'viewer' });
  const token = new URL(link).searchParams.get('token');
  const { operatorId = '' } = await command('session.acceptInvitation', {
    token,
    name: 'Cleo',
    password: 'x'.repeat(12),
  });
  return operatorId;
}

const past = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const update = { status: 'identified', text: 'We found it.' };

/** The hash of an entry that is in no record. */
const lostHead = () => crypto.randomUUID().replaceAll('-', '').repeat(2);

/** Every command there is, by the path of its procedure. */
export const COMMANDS: Readonly<Record<string, Inputs>> = {
  'incidents.declare': () => ({
    one: { title: 'Photos fail', status: 'investigating', text: 'We look.', severity: 'SEV2' },
    other: { title: 'Photos fail', status: 'investigating', text: 'We look on.', severity: 'SEV2' },
  }),
  'incidents.backfill': () => ({
    one: { title: 'An old story', updates: told },
    other: { title: 'An older story', updates: told },
  }),
  'incidents.publishUpdate': ({ incidentId, lastSaid }) => ({
    one: { ...update, incidentId, after: lastSaid },
    other: { ...update, incidentId, after: lastSaid, text: 'We found it, and mend it.' },
  }),
  'incidents.overrideImpact': ({ incidentId }) => ({
    one: { incidentId, impact: 'critical', reason: 'Nobody can work.' },
    other: { incidentId, impact: 'none', reason: 'Nobody can work.' },
  }),
  'templates.add': ({ templateId }) => ({
    one: { use: 'incident', name: `New ${templateId}`, text: 'It fails in [region].' },
    other: { use: 'maintenance', name: `New ${templateId}`, text: 'We work in [region].' },
  }),
  'templates.change': ({ templateId }) => ({
    one: { templateId, use: 'incident', name: `Other ${templateId}`, text: 'It fails in [region].' },
    other: { templateId, use: 'incident', name: `Other ${templateId}`, text: 'It fails.' },
  }),
  'templates.archive': ({ templateId }) => ({
    one: { templateId, archived: true },
    other: { templateId, archived: false },
  }),
  'incidents.link': ({ incidentId, otherIncidentId: otherId }) => ({
    one: { incidentId, otherId, relation: 'caused_by', public: true },
    other: { incidentId, otherId, relation: 'same_cause_as', public: true },
  }),
  'incidents.unlink': ({ incidentId, linkedId: otherId }) => ({
    one: { incidentId, otherId },
    other: { incidentId: otherId, otherId: incidentId },
  }),
  'incidents.setSeverity': ({ incidentId }) => ({
    one: { incidentId, severity: 'SEV1' },
    other: { incidentId, severity: null },
  }),
  'incidents.addNote': ({ incidentId }) => ({
    one: { incidentId, text: 'It may be the cache.' },
    other: { incidentId, text: 'It was the cache.' },
  }),
  'incidents.markMilestone': ({ incidentId }) => ({
    one: { incidentId, milestone: 'detected', happenedAt: past(10) },
    other: { incidentId, milestone: 'acknowledged', happenedAt: past(10) },
  }),
  'maintenance.schedule': () => ({ one: upkeep, other: { ...upkeep, endsByItself: true } }),
  'maintenance.publishUpdate': ({ maintenanceId }) => ({
    one: { maintenanceId, status: 'in_progress', text: 'We begin early.' },
    other: { maintenanceId, status: 'cancelled', text: 'We do not need it.' },
  }),
  'maintenance.changePlan': ({ maintenanceId }) => ({
    one: { maintenanceId, ...plan, scheduledUntil: inHours(4), reason: 'It takes longer.' },
    other: { maintenanceId, ...plan, scheduledUntil: inHours(5), reason: 'It takes longer.' },
  }),
  'maintenance.startSeries': () => ({ one: windows, other: { ...windows, minutes: 90 } }),
  'maintenance.changeSeries': ({ seriesId }) => ({
    one: { seriesId, ...windows, minutes: 120 },
    other: { seriesId, ...windows, announcedDaysBefore: 2 },
  }),
  'maintenance.endSeries': ({ seriesId, maintenanceId }) => ({
    one: { seriesId },
    other: { seriesId: maintenanceId },
  }),
  'features.addProduct': ({ productId }) => ({
    one: { name: `New ${productId}` },
    other: { name: `Newer ${productId}` },
  }),
  'features.renameProduct': ({ productId }) => ({
    one: { productId, name: `Renamed ${productId}` },
    other: { productId, name: `Renamed ${productId}`, description: 'What friends use' },
  }),
  'features.archiveProduct': ({ productId }) => ({
    one: { productId, archived: true },
    other: { productId, archived: false },
  }),
  'features.addFeature': ({ productId }) => ({
    one: { productId, name: 'Status' },
    other: { productId, name: 'Stories' },
  }),
  'features.renameFeature': ({ featureId }) => ({
    one: { featureId, name: 'Texts' },
    other: { featureId, name: 'Chats' },
  }),
  'features.archiveFeature': ({ otherFeatureId: featureId }) => ({
    one: { featureId, archived: true },
    other: { featureId, archived: false },
  }),
  'features.order': ({ order }) => ({
    one: { products: order.toReversed() },
    other: { products: order.map((it) => ({ ...it, features: it.features.toReversed() })) },
  }),
  'features.setStandingStatus': ({ otherFeatureId: featureId }) => ({
    one: { featureId, status: 'degraded_performance' },
    other: { featureId, status: 'under_maintenance' },
  }),
  'features.setAlternative': ({ otherFeatureId: featureId }) => ({
    one: { featureId, alternative: 'Write a mail.' },
    other: { featureId, alternative: 'Call us.' },
  }),
  ...PAGE_COMMANDS,
  ...WORD_COMMANDS,
  'record.continue': () => ({
    one: { published: { index: 900, hash: lostHead() }, reason: 'A disk was lost.' },
    other: { published: { index: 900, hash: lostHead() }, reason: 'A disk was lost.' },
  }),
  'record.redact': async ({ incidentId, ask }) => {
    const { texts } = await ask('record.findTexts', { stream: `incident/${incidentId}` });
    const [one, other] = (texts as { sequence: number; hash: string }[]).map(({ sequence, hash }) => ({
      texts: [{ sequence, hash }],
      ground: 'Personal data, removed on request.',
    }));
    return { one: one ?? {}, other: other ?? {} };
  },
  'postmortems.saveDraft': ({ incidentId }) => ({
    one: { incidentId, sections: { summary: 'It was the cache.' }, after: 0 },
    other: { incidentId, sections: { summary: 'It was us.' }, after: 0 },
  }),
  'postmortems.takeOver': async ({ otherIncidentId: incidentId, ask }) => {
    const brought = async (file: string) => {
      const { seen } = await ask('postmortems.compare', { incidentId, file });
      return { incidentId, file, seen };
    };
    return { one: await brought('## Trigger\n\nA release.\n'), other: await brought('## Trigger\n\nA leap day.\n') };
  },
  'postmortems.publish': async ({ linkedId: incidentId, command, ask }) => {
    await command('page.setPostmortemApprovals', { needed: 0 });
    await command('postmortems.saveDraft', { incidentId, sections: { summary: 'It was the cache.' }, after: 0 });
    const preview = async (sections: string[]) => {
      const { after, seen } = await ask('postmortems.preview', { incidentId, sections });
      return { incidentId, sections, after, seen };
    };
    return { one: await preview(['summary']), other: await preview(['summary', 'went_well']) };
  },
  ...ACTION_ITEM_COMMANDS,
  'session.endSignIns': () => ({ one: { signInId: 'nowhere' }, other: { signInId: 'elsewhere' } }),
  'team.invite': ({ productId }) => ({
    one: { email: `to-${productId}@example.com`, role: 'viewer' },
    other: { email: `to-${productId}@example.com`, role: 'admin' },
  }),
  'team.revokeInvitation': async ({ command, productId }) => {
    const invite = (who: string) =>
      command('team.invite', { email: `${who}-${productId}@example.com`, role: 'viewer' });
    const [{ invitationId }, { invitationId: another }] = [await invite('one'), await invite('other')];
    return { one: { invitationId }, other: { invitationId: another } };
  },
  'team.changeRole': async (ground) => {
    const operatorId = await newOperator(ground);
    return { one: { operatorId, role: 'responder' }, other: { operatorId, role: 'publisher' } };
  },
  'team.removeOperator': async (ground) => ({
    one: { operatorId: await newOperator(ground) },
    other: { operatorId: 'somebody' },
  }),
  'team.offerPasswordLink': async (ground) => ({
    one: { operatorId: await newOperator(ground) },
    other: { operatorId: 'somebody' },
  }),
  'team.endSignIns': async (ground) => {
    const operatorId = await newOperator(ground);
    return { one: { operatorId, signInId: null }, other: { operatorId, signInId: 'elsewhere' } };
  },
  'keys.create': ({ productId }) => ({
    one: { name: `Key ${productId}`, role: 'viewer', scope: ['incidents:read'], expiresAt: '2999-01-01T00:00Z' },
    other: { name: `Key ${productId}`, role: 'viewer' },
  }),
  'keys.revoke': async ({ command }) => {
    const { keyId } = await command('keys.create', { name: 'Pager', role: 'viewer' });
    return { one: { keyId }, other: { keyId: 'another' } };
  },
};
