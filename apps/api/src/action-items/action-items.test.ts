import type { ActionItemId, IncidentId } from '@candor/log';
import { ActionItemId as AnActionItemId } from '@candor/log';
import { PAGE_STREAM } from '@candor/record';
import { listAudit, loadStream } from '@candor/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { runOutCommitments } from '../clock/run-out-commitments.ts';
import { publishUpdate } from '../incidents/publish-update.ts';
import { previewPostmortem } from '../postmortems/preview-postmortem.ts';
import { publishPostmortem } from '../postmortems/publish-postmortem.ts';
import { savePostmortemDraft } from '../postmortems/save-draft.ts';
import { commandId } from '../testing/api-process.ts';
import type { Scene } from '../testing/scene.ts';
import { openScene } from '../testing/scene.ts';
import { changeActionItem } from './change-action-item.ts';
import { changeCommitment } from './change-commitment.ts';
import { exportActionItems } from './export-action-items.ts';
import { listActionItems } from './list-action-items.ts';

let scene: Scene;
let incidentId: IncidentId;

beforeEach(async () => {
  scene = await openScene();
  incidentId = await scene.declare('Messages');
});

interface Words {
  readonly title: string;
  readonly due?: string;
  readonly owner?: string;
}

async function add(words: Words): Promise<ActionItemId> {
  const itemId = AnActionItemId.parse(scene.acting.newId());
  const asked = { incidentId, itemId, kind: 'detect', priority: 'high', ...words } as const;
  return (await changeActionItem(scene.acting, { commandId: commandId() }, { type: 'AddActionItem', ...asked })).itemId;
}

function finish(itemId: ActionItemId, evidence: string) {
  const asked = { type: 'FinishActionItem', incidentId, itemId, evidence } as const;
  return changeActionItem(scene.acting, { commandId: commandId() }, asked);
}

async function publish(): Promise<void> {
  const of = { incidentId, commandId: commandId() };
  await publishUpdate(scene.acting, { ...of, status: 'resolved', text: 'It is over.', features: [] });
  const draft = { sections: { summary: 'A queue ran full.' }, own: [], factors: [], after: 0 };
  await savePostmortemDraft(scene.acting, { ...draft, incidentId, commandId: commandId() });
  const { sections, after, seen } = await previewPostmortem(scene.acting, { incidentId });
  await publishPostmortem(scene.acting, { incidentId, commandId: commandId(), sections, after, seen });
}

async function commit(itemId: ActionItemId, due: string) {
  const asked = { type: 'MakeCommitment', incidentId, itemId, title: 'We will be alerted', due } as const;
  return changeCommitment(scene.acting, { commandId: commandId() }, asked);
}

const board = (asked: Partial<Parameters<typeof listActionItems>[1]> = {}) =>
  listActionItems(scene.acting, { page: 1, limit: 50, ...asked });

describe('the board', () => {
  it('shows what is overdue first, by the day in the page’s zone, and counts', async () => {
    await add({ title: 'Later', due: '2024-05-01', owner: 'Queues' });
    await add({ title: 'Late', due: '2024-04-03' });
    await finish(await add({ title: 'Done', due: '2024-04-01' }), 'It fired.');
    const counts = { open: 2, overdue: 0, committed: 0, done: 1, dropped: 0 };
    expect(await board()).toMatchObject({ today: '2024-04-03', total: 3, pages: 1, counts, owners: ['Queues'] });

    // In Berlin it is the day after already.
    scene.setTime('2024-04-05T22:30Z');
    const { items, ...shown } = await board();
    expect(items.map(({ title, state, overdueDays }) => [title, state, overdueDays])).toEqual([
      ['Late', 'open', 3],
      ['Later', 'open', 0],
      ['Done', 'done', 0],
    ]);
    expect(items[0]).toMatchObject({ incidentId, incident: 'Messages', outcome: null, commitment: null });
    expect(items[2]).toMatchObject({ outcome: 'It fired.' });
    expect(shown).toMatchObject({ today: '2024-04-06', counts: { ...counts, overdue: 1 } });

    const second = await board({ page: 2, limit: 1 });
    expect([second.items.map(({ title }) => title), second.total, second.pages]).toEqual([['Later'], 3, 3]);
    expect((await board({ overdue: true })).items.map(({ title }) => title)).toEqual(['Late']);
    expect((await board({ owner: null, state: 'open' })).items.map(({ title }) => title)).toEqual(['Late']);
    expect(await board({ kind: 'process' })).toMatchObject({ items: [], total: 0, pages: 0 });
  });

  it('leaves as CSV, in which no spreadsheet finds a formula', async () => {
    await add({ title: '=HYPERLINK("https://example.com")', owner: '@queues', due: '2024-04-01' });
    await publish();
    await commit(await add({ title: 'Alert' }), '2024-05-01');
    const { text } = await exportActionItems(scene.acting, {});
    const [head, first, second, end] = text.split('\r\n');
    expect(head?.split(',').map((field) => field.slice(1, -1))).toHaveLength(19);
    expect(first).toContain(
      `"Messages","${(await board()).items[0]?.itemId}","'=HYPERLINK(""https://example.com"")","detect","high","'@queues","2024-04-01","open","2"`,
    );
    expect(second).toMatch(/"open","We will be alerted","2024-05-01","false","0"$/);
    expect(end).toBe('');
    expect((await exportActionItems(scene.acting, { state: 'done' })).text).toBe(`${head}\r\n`);
  });
});

describe('a commitment', () => {
  const told = async () =>
    (await loadStream(scene.store.reader, `postmortem/${incidentId}`)).filter(
      ({ type }) => type === 'CommitmentRanOut',
    );

  it('is told to be late once its day is over in the page’s zone, by whichever clock looks first', async () => {
    await publish();
    const itemId = await add({ title: 'Alert' });
    await commit(itemId, '2024-04-04');
    const look = () => Promise.all([1, 2].map(() => runOutCommitments(scene.acting)));
    scene.setTime('2024-04-04T21:59:59Z');
    await look();
    expect(await told()).toEqual([]);
    scene.setTime('2024-04-04T22:00Z');
    await look();
    await look();
    expect(await told()).toMatchObject([
      {
        data: { itemId, due: '2024-04-04' },
        actor: { role: 'clock', id: null },
        commandId: `commitment/${incidentId}/${itemId}/late/2024-04-04`,
        index: expect.any(Number),
      },
    ]);
    expect((await board()).items).toMatchObject([
      { title: 'Alert', overdueDays: 1, commitment: { state: 'open', late: true, missed: [{ due: '2024-04-04' }] } },
    ]);

    const move = { type: 'MoveCommitment', incidentId, itemId, due: '2024-04-08', reason: 'It takes longer.' } as const;
    await changeCommitment(scene.acting, { commandId: commandId() }, move);
    expect((await board()).items).toMatchObject([
      { due: '2024-04-08', overdueDays: 0, commitment: { late: false, slips: [{ from: '2024-04-04' }] } },
    ]);
    scene.setTime('2024-04-10T12:00Z');
    await look();
    expect((await told()).map(({ data }) => data)).toMatchObject([{ due: '2024-04-04' }, { due: '2024-04-08' }]);
  });

  it('costs the clock no look at the page while no day is over anywhere', async () => {
    await publish();
    await commit(await add({ title: 'Alert' }), '2024-04-04');
    const { kysely } = scene.store;
    await kysely.executeQuery({ sql: 'drop trigger event_redacts', parameters: [] } as never);
    const damage = { sql: 'update event set data = ? where stream = ?', parameters: ['{', PAGE_STREAM] };
    await kysely.executeQuery(damage as never);
    // Furthest east the day ends at ten in the morning by UTC.
    scene.setTime('2024-04-04T09:59:59Z');
    await runOutCommitments(scene.acting);
    scene.setTime('2024-04-04T10:00Z');
    await expect(runOutCommitments(scene.acting)).rejects.toThrow();
  });

  it('tells the audit what changed of which action item', async () => {
    await publish();
    const itemId = await add({ title: 'Alert', due: '2024-05-01' });
    const { index } = await commit(itemId, '2024-05-02');
    expect(index).toEqual(expect.any(Number));
    const [row] = (await listAudit(scene.store.reader, { limit: 1 })).rows;
    expect(row).toMatchObject({
      act: 'MakeCommitment',
      subject: `postmortem/${incidentId}`,
      subjectName: 'Alert',
      before: { [`actionItems.${itemId}.due`]: '2024-05-01' },
      after: {
        [`actionItems.${itemId}.due`]: '2024-05-02',
        [`actionItems.${itemId}.commitment.title`]: 'We will be alerted',
        [`actionItems.${itemId}.commitment.state`]: 'open',
      },
    });
    expect(JSON.stringify(row?.after)).not.toMatch(/recordedAt|index/);
  });
});
