import { DirectionProvider, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { directionOf, i18n, type Language } from './i18n.ts';
import { queryClient } from './queries.ts';
import { router } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

const Directed = () => {
  const language = useTranslation().i18n.language as Language;
  const direction = directionOf(language);
  return (
    <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <Notifications position="bottom-center" />
          <RouterProvider router={router} />
        </DatesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
};

/** Everything that surrounds the pages: texts, data, theme and direction. */
export const App = () => (
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <Directed />
    </QueryClientProvider>
  </I18nextProvider>
);
