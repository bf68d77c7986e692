import { expect, it } from 'vitest';
import { z } from 'zod';
import { DatabaseUrl, Host, Port, Secret } from './kinds.ts';
import { BadSetting, readEnvironment } from './read-environment.ts';

const Schema = z.object({ HOST: Host, PORT: Port.default(80), SECRET: Secret.optional(), DB: DatabaseUrl.optional() });

it('reads what is set and takes an empty variable for one that is not', () => {
  expect(readEnvironment(Schema, { PORT: '0', HOST: '', OTHER: 'x' })).toEqual({ HOST: '127.0.0.1', PORT: 0 });
});

it('names every bad setting in one line', () => {
  const read = () => readEnvironment(Schema, { PORT: 'http', SECRET: 'short', DB: 'mysql://x' });
  expect(read).toThrow(BadSetting);
  expect(read).toThrow(
    /^Bad setting\. PORT: [^;]+; SECRET: must be at least 32 characters; DB: must begin with [^\n]+$/,
  );
});
