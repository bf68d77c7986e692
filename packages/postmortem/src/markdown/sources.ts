import type { Source } from '@candor/timeline';

/** Where something is written: `record 12, 14 to 16; log 40`. Entries readers can see go by their public number. */
export function citation(sources: readonly Source[]): string {
  const record = sources.flatMap(({ index }) => index ?? []);
  const log = sources.flatMap(({ index, sequence }) => (index === null ? [sequence] : []));
  return [cited('record', record), cited('log', log)].filter((part) => part !== '').join('; ');
}

function cited(where: string, numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const parts = runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]} to ${run.at(-1)}`]));
  return parts.length === 0 ? '' : `${where} ${parts.join(', ')}`;
}
