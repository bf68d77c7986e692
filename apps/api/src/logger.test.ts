import { expect, it } from 'vitest';
import { createLogger } from './logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => lines.push(line) }));
  return lines.join('');
}

it.each([
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'authorization',
  'cookie',
  'set-cookie',
  'x-candor-hop',
  'secret',
  'key',
])('hides %s, however it comes in', (field) => {
  const text = logged((logger) => {
    logger.info({ [field]: 'hunter2' }, 'as a field');
    logger.info({ input: { [field]: 'hunter2' } }, 'in an input');
    logger.info({ request: { headers: { [field]: 'hunter2' } } }, 'in headers');
    logger.child({ [field]: 'hunter2' }).info('in a child');
  });
  expect(text).not.toContain('hunter2');
  expect(text.match(/\[hidden\]/g)).toHaveLength(4);
});

it('writes one JSON object a line, with the time, who wrote it, and errors in full', () => {
  const text = logged((logger) => {
    logger.debug('nothing at this level');
    logger.error({ err: new Error('disk full'), path: 'incidents.declare' }, 'procedure failed\nin two lines');
  });
  expect(text.trim().split('\n')).toHaveLength(1);
  const line = JSON.parse(text);
  expect(line).toMatchObject({ app: 'api', path: 'incidents.declare', err: { message: 'disk full' } });
  expect(line.err.stack).toContain('logger.test.ts');
  expect(new Date(line.time).toISOString()).toBe(line.time);
});
