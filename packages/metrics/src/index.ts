export { measure } from './measure.ts';
export { type Metrics, type MetricsText, openMetrics } from './open-metrics.ts';
export type { RequestTimes } from './request-times.ts';
