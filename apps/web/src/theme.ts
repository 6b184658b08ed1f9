import {
  Badge,
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineTheme,
  type VariantColorsResolver,
} from '@mantine/core';

const fonts =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/** Colours that pass the contrast of WCAG on the backgrounds of both schemes; Mantine's own do not. */
export const shades = {
  light: { quiet: ['gray', 7], anchor: ['indigo', 8], error: ['red', 9], border: ['gray', 6] },
  dark: { quiet: ['dark', 1], anchor: ['indigo', 3], error: ['red', 4], border: ['dark', 2] },
} as const;

/** How strongly a shade is mixed with black, in percent. */
export const mixed = { lightText: 35, darkBackground: 45 } as const;

const shade = (theme: MantineTheme, [name, index]: readonly [string, number]): string =>
  theme.colors[name]?.[index] ?? '';

const lightVariant = (color: string): string => `var(--inspectorate-${color}-light`;

const variants: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input);
  const color = input.color ?? input.theme.primaryColor;
  if (input.variant !== 'light' || !(color in input.theme.colors)) return usual;
  return {
    ...usual,
    background: `${lightVariant(color)})`,
    hover: `${lightVariant(color)})`,
    color: `${lightVariant(color)}-color)`,
  };
};

const lightVariables = (theme: MantineTheme, scheme: 'light' | 'dark'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(theme.colors).flatMap(([name, tints]) => {
      const variable = `--inspectorate-${name}-light`;
      return scheme === 'light'
        ? [
            [variable, tints[1]],
            [`${variable}-color`, `color-mix(in srgb, ${tints[9]}, black ${mixed.lightText}%)`],
          ]
        : [
            [variable, `color-mix(in srgb, ${tints[9]}, black ${mixed.darkBackground}%)`],
            [`${variable}-color`, tints[0]],
          ];
    }),
  );

const schemeVariables = (theme: MantineTheme, scheme: 'light' | 'dark'): Record<string, string> => ({
  ...lightVariables(theme, scheme),
  '--mantine-color-dimmed': shade(theme, shades[scheme].quiet),
  '--mantine-color-placeholder': shade(theme, shades[scheme].quiet),
  '--mantine-color-disabled-color': shade(theme, shades[scheme].quiet),
  '--mantine-color-anchor': shade(theme, shades[scheme].anchor),
  '--mantine-color-error': shade(theme, shades[scheme].error),
  '--input-bd': shade(theme, shades[scheme].border),
});

export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: schemeVariables(theme, 'light'),
  dark: schemeVariables(theme, 'dark'),
});

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.6', xl: '1.65' },
  defaultRadius: 'md',
  variantColorResolver: variants,
  components: {
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      styles: {
        root: { textTransform: 'none', height: 'auto', paddingBlock: '0.1rem', fontWeight: 600 },
        label: { overflow: 'visible', whiteSpace: 'normal', lineHeight: 1.5 },
      },
    }),
  },
});
