import { afterAll } from 'vitest';
import { removeTemporaryDirectories } from './temporary-directory.ts';

// Vitest's set-up for each test file. Registered before the file's own hooks, so it runs after them.
afterAll(removeTemporaryDirectories);
