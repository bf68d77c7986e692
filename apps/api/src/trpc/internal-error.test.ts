import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { makeGround } from '../testing/ground.ts';
import { makePlace } from '../testing/place.ts';

it('tells nothing of our inside when something breaks there, but where to look', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  const headers = { authorization: `Bearer ${await place.key('admin')}` };
  const { incidentId } = await makeGround(api.url, headers);
  const store = await place.open();
  await store.kysely.executeQuery({ sql: 'drop trigger event_redacts', parameters: [] } as never);
  const damage = 'update event set data = ? where stream = ?';
  await store.kysely.executeQuery({ sql: damage, parameters: ['{"broken', `incident/${incidentId}`] } as never);

  const input = encodeURIComponent(JSON.stringify({ incidentId }));
  const answer = await fetch(`${api.url}/trpc/incidents.read?input=${input}`, { headers });
  const text = await answer.text();
  const requestId = answer.headers.get('x-request-id') ?? 'none';
  expect(answer.status).toBe(500);
  expect(JSON.parse(text)).toEqual({
    error: {
      message: `Something went wrong here. Please try again: what was saved already is not saved twice. (${requestId})`,
      code: -32603,
      data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: 'incidents.read', refusal: null },
    },
  });

  const said = await until(() => {
    const lines = api
      .log()
      .split('\n')
      .filter((line) => line.includes(requestId) && line.endsWith('}'));
    return lines.length === 2 && lines.map((line) => JSON.parse(line));
  }, 'the log says it');
  expect(said).toMatchObject([
    { level: 50, msg: 'procedure failed', path: 'incidents.read', err: { stack: expect.stringContaining('JSON') } },
    { level: 30, msg: 'request', status: 500 },
  ]);
  expect((await fetch(`${api.url}/trpc/now.read`, { headers })).status).toBe(200);
});
