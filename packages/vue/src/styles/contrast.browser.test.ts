import { afterEach, describe, expect, it } from 'vitest';
import './index.css';

afterEach(() => document.body.replaceChildren());

/** Every text colour with the backgrounds that it stands on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  text: ['bg', 'surface', 'surface-sunken', 'primary-soft', 'accent-soft', 'danger-soft', 'warning-soft', 'success-soft'],
  'text-muted': ['bg', 'surface', 'surface-sunken'],
  primary: ['bg', 'surface', 'surface-sunken', 'primary-soft'],
  'primary-hover': ['bg', 'surface', 'primary-soft'],
  'primary-text': ['primary', 'primary-hover'],
  accent: ['bg', 'surface', 'accent-soft'],
  danger: ['bg', 'surface', 'danger-soft'],
  warning: ['bg', 'surface', 'warning-soft'],
  success: ['bg', 'surface', 'success-soft'],
};
/** Edges of fields and the ring of the focus: 3 to 1 (WCAG 1.4.11). */
const edges: Readonly<Record<string, readonly string[]>> = { 'border-strong': ['surface', 'bg'], focus: ['surface', 'bg', 'surface-sunken'] };

describe.each([['light', 4.5], ['dark', 4.5], ['contrast', 7]])('the %s theme', (theme, least) => {
  it.each(pairs(texts))(`%s on %s has at least ${least} to 1`, (text, background) => {
    expect(ratioOf(theme, text, background)).toBeGreaterThanOrEqual(least);
  });
  it.each(pairs(edges))('%s on %s has at least 3 to 1', (edge, background) => {
    expect(ratioOf(theme, edge, background)).toBeGreaterThanOrEqual(3);
  });
});

it('the formula is that of WCAG: black on white is 21, #767676 on white just passes', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function pairs(of: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(of).flatMap(([text, backgrounds]) => backgrounds.map((background): [string, string] => [text, background]));
}

function ratioOf(theme: string, text: string, background: string): number {
  const root = document.createElement('div');
  root.className = 'cd-root';
  root.dataset['cdTheme'] = theme;
  document.body.append(root);
  const token = (name: string): string => getComputedStyle(root).getPropertyValue(`--cd-${name}`);
  return ratio(token(text), token(background));
}

function ratio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  if (channels === undefined) throw new Error(`${colour} is no colour of six digits`);
  const [r, g, b] = channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
