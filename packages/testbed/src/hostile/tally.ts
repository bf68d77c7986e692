/** Counts what was tried at which door, and how it was answered. */
export interface Tally {
  readonly count: (door: string, status: number) => void;
  /** One line for the report of a test run. */
  readonly sum: () => string;
  readonly attempts: () => number;
}

export function createTally(name: string): Tally {
  const doors = new Set<string>();
  const statuses = new Map<number, number>();
  const attempts = () => [...statuses.values()].reduce((all, it) => all + it, 0);
  return {
    count(door, status) {
      doors.add(door);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    },
    sum() {
      const by = [...statuses].sort(([one], [other]) => one - other);
      const words = by.map(([status, count]) => `${count} × ${status === 0 ? 'hung up' : status}`);
      return `${name}: ${doors.size} doors, ${attempts()} attempts: ${words.join(', ')}`;
    },
    attempts,
  };
}
