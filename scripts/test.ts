import { runChecks } from './checks.ts';
import { runTests } from './tests.ts';

const checks = runChecks();
const tests = await runTests(process.argv.slice(2)).catch((error: unknown) => {
  console.log(error);
  return { passed: 0, failed: 1, skipped: [] };
});

for (const test of tests.skipped) console.log(`SKIPPED  ${test}`);
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
const skipped = tests.skipped.length > 0 ? `, ${tests.skipped.length} skipped` : '';
console.log(`${passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;
