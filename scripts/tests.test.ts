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

const consoleErrors = {
  'noisy.test.ts': `it('says an error', () => console.error('lost %s', 'update')); it('is quiet', () => {});`,
  'noisy-hook.test.ts': `beforeAll(() => console.error('in a hook')); it('is the first after it', () => {});`,
  'noisy-load.test.ts': `console.error('while loading'); it('is the first after it', () => {});`,
  'expecting.test.ts': `
    it('expects an error', () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      console.error('expected');
      expect(error).toHaveBeenCalledWith('expected');
    });
    it('expects none', () => console.error('again'));`,
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

it('fails a test for an error nobody expected, whenever it was said', () => {
  expect(run(consoleErrors, [])).toEqual({ passed: 2, failed: 4, skipped: [] });
});

function run(sources: Record<string, string>, args: string[]): unknown {
  const root = temporaryDirectory();
  const setup = join(import.meta.dirname, 'fail-on-console-error.ts');
  const config = { test: { globals: true, restoreMocks: true, setupFiles: [setup] } };
  writeFileSync(join(root, 'vitest.config.mjs'), `export default ${JSON.stringify(config)};`);
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
  const program = `
    import { runTests } from ${JSON.stringify(join(import.meta.dirname, 'tests.ts'))};
    const run = await runTests(${JSON.stringify(['--root', root, ...args])});
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
