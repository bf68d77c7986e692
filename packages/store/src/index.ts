export type { EngineName, Reader, Store, StoreLogger, StoreSettings, Tx } from './store/store.ts';
