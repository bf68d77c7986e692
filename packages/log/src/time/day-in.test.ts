import { expect, it } from 'vitest';
import { Instant } from '../instant.ts';
import { dayIn } from './day-in.ts';

it.each([
  ['Etc/UTC', '2024-04-03T23:59:59.999Z', '2024-04-03'],
  ['Etc/UTC', '2024-04-04T00:00Z', '2024-04-04'],
  ['Europe/Berlin', '2024-04-03T22:00Z', '2024-04-04'],
  ['Europe/Berlin', '2024-12-31T22:59:59Z', '2024-12-31'],
  ['Europe/Berlin', '2024-12-31T23:00Z', '2025-01-01'],
  ['Pacific/Kiritimati', '2024-04-03T10:00Z', '2024-04-04'],
  ['Pacific/Pago_Pago', '2024-04-04T10:59:59Z', '2024-04-03'],
  ['America/Sao_Paulo', '2024-02-29T12:00Z', '2024-02-29'],
  ['Asia/Bangkok', '2024-04-03T12:00Z', '2024-04-03'],
  ['Etc/UTC', '0099-01-02T12:00Z', '0099-01-02'],
])('in %s at %s it is %s', (timeZone, instant, day) => {
  expect(dayIn(timeZone, Instant.parse(instant))).toBe(day);
});
