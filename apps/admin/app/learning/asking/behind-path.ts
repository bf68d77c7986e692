import type { Behind } from '@candor/timeline';

/** The way to the incidents behind a figure, below the figures; `query` names the range. */
export function behindPath(query: string, behind: Behind): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(behind)) if (value !== undefined) asked.set(name, value);
  return `?${asked}#incidents`;
}
