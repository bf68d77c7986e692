export { DatabaseUrl, DataDirectory, Host, LogLevel, Port, Secret } from './kinds.ts';
export type { Variables } from './read-environment.ts';
export { BadSetting, presentOf, readEnvironment } from './read-environment.ts';
