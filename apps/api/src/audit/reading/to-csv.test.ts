import { Instant } from '@candor/log';
import type { AuditRow } from '@candor/store';
import { expect, it } from 'vitest';
import { CSV_HEADER, toCsv } from './to-csv.ts';

const ROW: AuditRow = {
  number: 7,
  at: Instant.parse('2026-11-26T10:00Z'),
  kind: 'operator',
  actorId: 'op1',
  name: 'Ada "Countess", Lovelace',
  email: 'ada@example.com',
  role: 'admin',
  address: '2001:db8::1',
  agent: 'Firefox\r\nSet-Cookie: x',
  act: 'SetSeverity',
  refused: false,
  subject: 'incident/i1',
  subjectName: null,
  commandId: 'c1',
  requestId: 'r1',
  before: null,
  after: { severity: 'SEV1' },
};

it('is CSV as RFC 4180 has it', () => {
  expect(CSV_HEADER).toBe(
    '"number","at","kind","actorId","name","email","role","address","agent","act","refused","subject","subjectName","commandId","requestId","before","after"\r\n',
  );
  expect(toCsv([ROW])).toBe(
    `"7","2026-11-26T10:00:00.000Z","operator","op1","Ada ""Countess"", Lovelace","ada@example.com","admin","2001:db8::1","Firefox\r\nSet-Cookie: x","SetSeverity","false","incident/i1","","c1","r1","","{""severity"":""SEV1""}"\r\n`,
  );
});

it.each([
  '=HYPERLINK("https://evil.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '  =1',
  '\n=1',
  '\u00a0=1',
  '＝1',
  '＠SUM(1)',
  '|calc',
])('lets no spreadsheet calculate: %j', (name) => {
  const line = toCsv([{ ...ROW, name }]);
  expect(line).toContain(`,"'${name.replaceAll('"', '""')}",`);
});

it.each(['Ada', 'a=b', '1+1', 'x@example.com', ''])('leaves %j as it is', (name) => {
  expect(toCsv([{ ...ROW, name }])).toContain(`,"${name}",`);
});
