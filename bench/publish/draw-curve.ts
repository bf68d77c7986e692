import type { Found } from './measure-page.ts';

const [WIDTH, HEIGHT] = [720, 360];
const PLOT = { left: 48, right: 32, top: 44, bottom: 56 };
const GOAL = 2;

/** Draws what an update costs over the number of incidents: the same figures, the same picture. */
export function drawCurve(all: readonly Pick<Found, 'incidents' | 'cpuMs' | 'referenceMs'>[]): string {
  const told = all.map(({ incidents, cpuMs, referenceMs }) => ({ incidents, times: cpuMs / referenceMs }));
  const sizes = told.map(({ incidents }) => Math.log10(incidents));
  const first = Math.min(...sizes);
  const span = Math.max(1, ...sizes.map((size) => size - first));
  const most = Math.max(GOAL + 1, ...told.map(({ times }) => Math.ceil(times)));
  const [right, bottom] = [WIDTH - PLOT.right, HEIGHT - PLOT.bottom];
  const x = (incidents: number) =>
    Math.round(PLOT.left + ((Math.log10(incidents) - first) / span) * (right - PLOT.left));
  const y = (times: number) => Math.round(bottom - (times / most) * (bottom - PLOT.top));
  const text = (anchor: string, at: readonly [number, number], words: string) =>
    `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${words}</text>`;
  const grid = Array.from({ length: most + 1 }, (_, times) => times);
  const sentence = told.map(({ incidents, times }) => `${times.toFixed(2)} times with ${count(incidents)}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">What an update costs by the number of incidents: ${sentence}</title>
<style>
svg { --ink: #1f2328; --soft: #59636e; --line: #0b57d0; --grid: #d1d9e0; background: #fff }
@media (prefers-color-scheme: dark) { svg { --ink: #f0f6fc; --soft: #9198a1; --line: #7cacf8; --grid: #3d444d; background: #0d1117 } }
text { font: 13px system-ui, sans-serif; fill: var(--soft) }
.head { font-weight: 600; fill: var(--ink) }
.grid { stroke: var(--grid) }
.goal { stroke: var(--soft); stroke-dasharray: 5 4 }
.curve { stroke: var(--line); stroke-width: 2.5; fill: none }
circle { fill: var(--line) }
</style>
<text class="head" x="${PLOT.left}" y="22">CPU of the api for one update, in times of that on the smallest page</text>
${grid.map((times) => `<path class="grid" d="M${PLOT.left} ${y(times)}H${right}"/>${text('end', [PLOT.left - 8, y(times) + 4], String(times))}`).join('\n')}
<path class="goal" d="M${PLOT.left} ${y(GOAL)}H${right}"/>
${text('start', [PLOT.left + 6, y(GOAL) - 6], 'the goal')}
<polyline class="curve" points="${told.map(({ incidents, times }) => `${x(incidents)},${y(times)}`).join(' ')}"/>
${told.map(({ incidents, times }) => `<circle cx="${x(incidents)}" cy="${y(times)}" r="4"/>${text('middle', [x(incidents), bottom + 22], count(incidents))}`).join('\n')}
${text('middle', [(PLOT.left + right) / 2, HEIGHT - 12], 'incidents of the past, and 500 features')}
</svg>
`;
}

function count(incidents: number): string {
  return incidents.toLocaleString('en');
}
