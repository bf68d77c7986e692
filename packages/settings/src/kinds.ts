import { z } from 'zod';

/** A TCP port; 0 takes any free one. */
export const Port = z.coerce.number().int().min(0).max(65_535);

/** The address to listen on; by default only this machine can reach it. */
export const Host = z.string().min(1).default('127.0.0.1');

/** Where everything is kept that outlives the process. */
export const DataDirectory = z.string().min(1).default('.candor');

/** How much is logged. */
export const LogLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info');

/** What api and console share, where it is not left to the file in the data directory. */
export const Secret = z.string().min(32, 'must be at least 32 characters');

/** A PostgreSQL address. */
export const DatabaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://');

/** Who has it may read a program's metrics. Without one there are none. */
export const MetricsToken = z
  .string()
  .regex(/^\S{16,512}$/, 'must be 16 to 512 characters without blanks')
  .optional();
