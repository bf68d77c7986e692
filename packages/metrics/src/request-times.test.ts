import { expect, it } from 'vitest';
import { createRequestTimes } from './request-times.ts';

it('counts by method, route and class of status, in cumulative buckets', () => {
  const times = createRequestTimes(['page', 'live']);
  times.observe(times.route('page'), 'GET', 200, 0.0004);
  times.observe(times.route('page'), 'GET', 204, 0.03);
  times.observe(times.route('page'), 'GET', 200, 60);
  const labels = 'method="GET",route="page",status="2xx"';
  const lines = times.text().split('\n');
  for (const [bound, count] of [
    ['0.0005', 1],
    ['0.025', 1],
    ['0.05', 2],
    ['10', 2],
    ['+Inf', 3],
  ] as const)
    expect(lines).toContain(`candor_http_request_duration_seconds_bucket{${labels},le="${bound}"} ${count}`);
  expect(lines).toContain(`candor_http_request_duration_seconds_count{${labels}} 3`);
  expect(lines).toContain(`candor_http_request_duration_seconds_sum{${labels}} 60.0304`);
});

it('keeps its labels few, whatever is asked for', () => {
  const times = createRequestTimes(['page']);
  for (const name of ['/etc/passwd', 'a"b\n', '']) times.observe(times.route(name), 'BREW', 999, 0.1);
  const labels = [...times.text().matchAll(/_count\{([^}]*)\} (\d+)/g)].map(([, names, count]) => [names, count]);
  expect(labels).toEqual([['method="other",route="other",status="5xx"', '3']]);
});
