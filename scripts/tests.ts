import type { TestCase, TestModule, TestSuite, Vitest } from 'vitest/node';
import { parseCLI, startVitest } from 'vitest/node';

/** What came of a run: how many passed and failed, and what was skipped and why. */
export type TestRun = { passed: number; failed: number; skipped: string[] };

/** Runs the tests with Vitest's own arguments (`packages/log`, `-t name`); its report goes to standard output. */
export async function runTests(args: string[]): Promise<TestRun> {
  const { filter, options } = parseCLI(['vitest', ...args]);
  const vitest = await startVitest(filter, { ...options, watch: false });
  const run = outcome(vitest, options.testNamePattern !== undefined);
  await vitest.close();
  // Vitest also fails for what belongs to no test, like a filter that matches no file.
  return process.exitCode && run.failed === 0 ? { ...run, failed: 1 } : run;
}

function outcome({ state }: Vitest, isNarrowed: boolean): TestRun {
  const modules = state.getTestModules();
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (wanted: string) => tests.filter((test) => test.result().state === wanted);
  // A suite has errors of its own when it cannot be loaded or a hook fails; its tests then never ran.
  const broken = suites.filter((suite) => suite.errors().length > 0);
  const skipped = inState('skipped').filter((test) => !isWithin(test, broken) && !(isNarrowed && !reason(test)));
  return {
    passed: inState('passed').length,
    failed: inState('failed').length + broken.length + state.getUnhandledErrors().length,
    skipped: skipped.map(
      (test) => `${test.module.relativeModuleId} > ${test.fullName}: ${reason(test) ?? 'no reason given'}`,
    ),
  };
}

function isWithin(test: TestCase, suites: (TestSuite | TestModule)[]): boolean {
  const ancestors = (it: TestCase | TestSuite | TestModule): unknown[] =>
    it.type === 'module' ? [it] : [it, ...ancestors(it.parent)];
  return ancestors(test).some((it) => suites.some((suite) => suite === it));
}

function reason(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}
