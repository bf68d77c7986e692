import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { candor } from '../testing/candor-process.ts';

describe('candor demo', () => {
  it('plays the night at full speed, writes the postmortem and leaves nothing else', async () => {
    const out = temporaryDirectory();
    const demo = candor(['demo', '--speed', 'max', '--exit', '--out', out], {});
    expect(await demo.ended, demo.stderr()).toBe(0);
    expect(demo.stdout()).toMatch(/20:24 UTC {2}resolved {2}\(12 of 14\)/);
    expect(demo.stdout()).toMatch(/20:26 UTC {2}postmortem published/);
    const [file = ''] = readdirSync(out);
    expect(demo.stdout()).toContain(path.join(out, file));
    const markdown = readFileSync(path.join(out, file), 'utf8');
    expect(markdown).toContain('WhatsApp does not send or receive messages');
    expect(markdown).toContain('The cause was not published.');
    expect(markdown).toMatch(/11 min late|late by 11 min/);
    const [, data = ''] = /Data in (\S+),/.exec(demo.stdout()) ?? [];
    expect(data).not.toBe('');
    expect(existsSync(data)).toBe(false);
  });

  it.each(['0', 'fast', '-1'])('refuses the speed %s', async (speed) => {
    const demo = candor(['demo', `--speed=${speed}`], {});
    expect(await demo.ended).toBe(1);
    expect(demo.stderr()).toMatch(/The speed is a number/);
  });
});
