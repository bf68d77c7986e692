const NAME = 'candor_http_request_duration_seconds';
const HELP = 'Time until a request was answered, without sending the answer.';
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'other'] as const;
const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const CELLS = BOUNDS.length + 1;
const OTHER = 'other';

/** How long requests took, by method, route and class of status. */
export interface RequestTimes {
  /** The number of a route by its name; that of `other` for a name nobody knows, so that labels stay few. */
  readonly route: (name: string) => number;
  /** Counts one request. Allocates nothing: it may stand in the hottest path. */
  readonly observe: (route: number, method: string | undefined, status: number, seconds: number) => void;
  /** All of it in Prometheus' text format. */
  readonly text: () => string;
}

/** Counts request times for routes that are known beforehand. */
export function createRequestTimes(routes: readonly string[]): RequestTimes {
  const names = [...routes, OTHER];
  const numbers = new Map(names.map((name, at) => [name, at]));
  const other = routes.length;
  const series = names.length * METHODS.length * CLASSES.length;
  const cells = new Float64Array(series * CELLS);
  const sums = new Float64Array(series);

  return {
    route: (name) => numbers.get(name) ?? other,
    observe(route, method, status, seconds) {
      const at = (route * METHODS.length + methodNumber(method)) * CLASSES.length + classNumber(status);
      let cell = 0;
      while (cell < BOUNDS.length && seconds > (BOUNDS[cell] ?? 0)) cell += 1;
      cells[at * CELLS + cell] = (cells[at * CELLS + cell] ?? 0) + 1;
      sums[at] = (sums[at] ?? 0) + seconds;
    },
    text() {
      const lines = [`# HELP ${NAME} ${HELP}`, `# TYPE ${NAME} histogram`];
      for (const [route, name] of names.entries())
        for (const [method, methodName] of METHODS.entries())
          for (const [statusClass, className] of CLASSES.entries()) {
            const at = (route * METHODS.length + method) * CLASSES.length + statusClass;
            const labels = `method="${methodName}",route="${name}",status="${className}"`;
            lines.push(...seriesLines(labels, cells.subarray(at * CELLS, (at + 1) * CELLS), sums[at] ?? 0));
          }
      return `${lines.join('\n')}\n`;
    },
  };
}

/** A series that never counted anything is left out. */
function seriesLines(labels: string, cells: Float64Array, sum: number): string[] {
  let count = 0;
  const buckets = [...cells].map((cell, at) => {
    count += cell;
    return `${NAME}_bucket{${labels},le="${BOUNDS[at] ?? '+Inf'}"} ${count}`;
  });
  return count === 0 ? [] : [...buckets, `${NAME}_sum{${labels}} ${sum}`, `${NAME}_count{${labels}} ${count}`];
}

function methodNumber(method: string | undefined): number {
  switch (method) {
    case 'GET':
      return 0;
    case 'HEAD':
      return 1;
    case 'POST':
      return 2;
    case 'OPTIONS':
      return 3;
    default:
      return 4;
  }
}

function classNumber(status: number): number {
  const number = Math.floor(status / 100) - 1;
  return number >= 0 && number < CLASSES.length ? number : CLASSES.length - 1;
}
