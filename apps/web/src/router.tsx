import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { caseTab, caseFilter, searchWords } from './addresses.ts';
import { NotFound } from './ui/not-found.tsx';
import { Failed } from './ui/failed.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router takes it as a way to go
    throw redirect({ to: '/tasks' });
  },
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  component: lazyRouteComponent(() => import('./task/tasks-page.tsx'), 'TasksPage'),
});

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./approval/approvals-page.tsx'), 'ApprovalsPage'),
});

const needed = createRoute({
  getParentRoute: () => root,
  path: '/needed',
  component: lazyRouteComponent(() => import('./needed/needed-page.tsx'), 'NeededPage'),
});

const watch = createRoute({
  getParentRoute: () => root,
  path: '/watch',
  component: lazyRouteComponent(() => import('./watch/watch-page.tsx'), 'WatchPage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: caseFilter,
  component: lazyRouteComponent(() => import('./case/cases-page.tsx'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  validateSearch: caseTab,
  component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
});

const act = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id/do/$action',
  component: lazyRouteComponent(() => import('./act/act-page.tsx'), 'ActPage'),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchWords,
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
});

const calendars = createRoute({
  getParentRoute: () => root,
  path: '/calendars',
  component: lazyRouteComponent(() => import('./law/calendars-page.tsx'), 'CalendarsPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendars/$id/$version',
  component: lazyRouteComponent(() => import('./law/calendar-page.tsx'), 'CalendarPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('./session/signed-in-page.tsx'), 'SignedInPage'),
});

/** Every page; each but the shell is loaded when somebody goes there. */
export const routes = [
  home,
  tasks,
  approvals,
  needed,
  watch,
  cases,
  oneCase,
  act,
  inbox,
  search,
  calendars,
  calendar,
  signedIn,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([...routes]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
