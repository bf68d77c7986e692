import { claimDirectory } from '../claim-directory.ts';

// Claims a directory and keeps it until it is killed.
const { directory }: { directory: string } = JSON.parse(process.argv[2] ?? '');
if (claimDirectory(directory) === null) throw new Error('Somebody else has it.');
gc?.();
process.stdout.write('ready\n');
process.stdin.resume();
