import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';

const files = {
  'good.test.ts': `it('one', () => {}); it('two', () => {});`,
  'bad.test.ts': `it('wrong', () => { expect(1).toBe(2); }); it('right', () => {});`,
  'skipping.test.ts': `
    it('needs captures', ({ skip }) => skip('no captures here'));
    it.todo('later');`,
  'broken-hook.test.ts': `describe('suite', () => { beforeAll(() => { throw new Error('no'); }); it('never runs', () => {}); });`,
  'broken-import.test.ts': `import './missing.ts'; it('never runs', () => {});`,
  'unhandled.test.ts': `it('leaves a rejection', async () => { Promise.reject(new Error('lost')); await null; });`,
};

it('counts every way to fail once, and tells what was skipped and why', () => {
  expect(run(files, [])).toEqual({
    passed: 4,
    failed: 4,
    skipped: ['skipping.test.ts > needs captures: no captures here', 'skipping.test.ts > later: no reason given'],
  });
});

it('does not call skipped what a name pattern left out', () => {
  expect(run(files, ['good', '-t', 'one'])).toEqual({ passed: 1, failed: 0, skipped: [] });
});

it('fails when there is nothing to run', () => {
  expect(run(files, ['no-such-file'])).toEqual({ passed: 0, failed: 1, skipped: [] });
});

function run(sources: Record<string, string>, args: string[]): unknown {
  const root = temporaryDirectory();
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
  const program = `
    import { runTests } from ${JSON.stringify(join(import.meta.dirname, 'tests.ts'))};
    const run = await runTests(${JSON.stringify(['--root', root, '--globals', ...args])});
    console.log(JSON.stringify(run));
    process.exitCode = 0;`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
}
