import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THEME } from '@mantine/core';
import { mixed, shades } from './theme.ts';

const tints = DEFAULT_THEME.colors;

type Color = readonly [number, number, number];

const rgb = (hex: string): Color => {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((place) => parseInt(long.slice(place, place + 2), 16)) as unknown as Color;
};
const darkened = (hex: string, percent: number): Color =>
  rgb(hex).map((part) => part * (1 - percent / 100)) as unknown as Color;

const luminance = (color: Color): number => {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Color, other: Color): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const body = { light: rgb('#ffffff'), dark: rgb(tints.dark[7]) };
const names = Object.keys(tints).filter((name) => name !== 'dark');
const of = ([name, shade]: readonly [string, number]): Color => rgb(tints[name]?.[shade] ?? '');

const pairs = (['light', 'dark'] as const).flatMap((scheme) => [
  ...(['quiet', 'anchor', 'error'] as const).map(
    (use) => [`${use} text, ${scheme}`, of(shades[scheme][use]), body[scheme], 4.5] as const,
  ),
  [`borders of inputs, ${scheme}`, of(shades[scheme].border), body[scheme], 3] as const,
]);

const lightVariants = names.flatMap((name) => {
  const [, pale = '', , , , , , , , strong = ''] = tints[name] ?? [];
  const [palest = ''] = tints[name] ?? [];
  return [
    [`light ${name}, light`, darkened(strong, mixed.lightText), rgb(pale), 4.5] as const,
    [`light ${name}, dark`, rgb(palest), darkened(strong, mixed.darkBackground), 4.5] as const,
  ];
});

describe('the theme', () => {
  it.each([...pairs, ...lightVariants])('has enough contrast for %s', (_what, text, background, least) =>
    expect(contrast(text, background)).toBeGreaterThanOrEqual(least),
  );
});
