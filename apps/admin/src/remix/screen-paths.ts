import type { ServerBuild } from '@remix-run/node';

/** The paths of all screens, such as `/incidents/:incidentId`; what stands for "not found" has none. */
export function screenPaths(routes: ServerBuild['routes']): string[] {
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    if (!route) return '';
    return `${pathOf(route.parentId)}${route.path ? `/${route.path}` : ''}`;
  };
  const paths = Object.keys(routes).map((id) => pathOf(id) || '/');
  return [...new Set(paths)].filter((path) => !path.endsWith('*'));
}
