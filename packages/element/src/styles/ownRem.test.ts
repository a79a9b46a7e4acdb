import { expect, it } from 'vitest';
import { ownRem } from './ownRem.ts';

it('counts sizes from the element, and leaves queries as they are', () => {
  expect(ownRem('.a{padding:0.5rem -.25rem;margin:1rem}')).toBe('.a{padding:calc(0.5 * var(--cd-rem)) calc(-.25 * var(--cd-rem));margin:calc(1 * var(--cd-rem))}');
  expect(ownRem('@media (min-width:40rem){.a{gap:2rem}}')).toBe('@media (min-width:40rem){.a{gap:calc(2 * var(--cd-rem))}}');
  expect(ownRem('@container chamdiem (min-width:40.5rem){.a{gap:2rem}}')).toBe('@container chamdiem (min-width:40.5em){.a{gap:calc(2 * var(--cd-rem))}}');
  expect(ownRem('@layer a, b; .remote{inset:0}')).toBe('@layer a, b; .remote{inset:0}');
});
