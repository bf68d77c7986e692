// Leaves with 0 when every port that it is given answers `/healthz`, else with 1.
const answers = await Promise.all(
  process.argv.slice(2).map((port) =>
    fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4_000) }).then(
      ({ ok }) => ok,
      () => false,
    ),
  ),
);
process.exitCode = answers.length > 0 && answers.every(Boolean) ? 0 : 1;

export {};
