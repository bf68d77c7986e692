export { DatabaseUrl, DataDirectory, Host, LogLevel, MetricsToken, Port, Secret } from './kinds.ts';
export type { Variables } from './read-environment.ts';
export { BadSetting, presentOf, readEnvironment } from './read-environment.ts';
