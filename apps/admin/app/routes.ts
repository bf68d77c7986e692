import type { RouteConfig } from '@remix-run/route-config';
import { index, layout, prefix, route } from '@remix-run/route-config';

export default [
  layout('routes/frame.tsx', [
    index('routes/now.tsx'),
    ...prefix('incidents', [
      index('routes/incidents/list.tsx'),
      route('new', 'routes/incidents/declare.tsx'),
      route('past', 'routes/incidents/past.tsx'),
      route('communication', 'routes/incidents/communication.tsx'),
      route(':incidentId', 'routes/incidents/incident.tsx'),
      route(':incidentId/postmortem', 'routes/incidents/postmortem.tsx'),
      route(':incidentId/postmortem/readers', 'routes/incidents/postmortem-for-readers.tsx'),
    ]),
    ...prefix('maintenance', [
      index('routes/maintenance/list.tsx'),
      route('calendar', 'routes/maintenance/calendar.tsx'),
      route('new', 'routes/maintenance/schedule.tsx'),
      route('series', 'routes/maintenance/series/list.tsx'),
      route('series/new', 'routes/maintenance/series/start.tsx'),
      route('series/:seriesId', 'routes/maintenance/series/series.tsx'),
      route(':maintenanceId', 'routes/maintenance/maintenance.tsx'),
    ]),
    route('features', 'routes/features.tsx'),
    route('templates', 'routes/templates.tsx'),
    ...prefix('page', [
      index('routes/page/words.tsx'),
      route('looks', 'routes/page/looks.tsx'),
      route('continue', 'routes/page/continue.tsx'),
    ]),
    route('search', 'routes/search.tsx'),
    route('audit', 'routes/audit.tsx'),
    ...prefix('team', [
      index('routes/team/operators.tsx'),
      route('sign-ins', 'routes/team/sign-ins.tsx'),
      route('keys', 'routes/team/keys.tsx'),
    ]),
    route('account', 'routes/account.tsx'),
  ]),
  route('incidents/:incidentId/postmortem.md', 'routes/incidents/postmortem-file.ts'),
  route('incidents/communication.csv', 'routes/incidents/communication-file.ts'),
  route('audit/export', 'routes/audit-export.ts'),
  route('page/looks/logo', 'routes/page/logo.ts'),
  route('page/looks/preview', 'routes/page/preview.ts'),
  route('maintenance/series/times', 'routes/maintenance/series/times.ts'),
  route('pulse', 'routes/pulse.ts'),
  route('invitation', 'routes/invitation.tsx'),
  route('new-password', 'routes/new-password.tsx'),
  route('set-up', 'routes/set-up.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
