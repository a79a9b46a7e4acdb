import { expect, it } from 'vitest';
import './index.css';

it('takes the colours of the chosen theme, and of the host that sets them', () => {
  const root = document.createElement('div');
  root.className = 'cd-root';
  document.body.append(root);
  const text = () => getComputedStyle(root).getPropertyValue('--cd-text');

  expect(text()).toBe('#18212f');
  root.dataset['cdTheme'] = 'dark';
  expect(text()).toBe('#e8edf3');
  root.style.setProperty('--cd-text', '#123456');
  expect(text()).toBe('#123456');
  root.remove();
});

it('takes a colour that the host sets anywhere around it, in every theme', () => {
  const root = document.createElement('div');
  root.className = 'cd-root';
  document.body.append(root);
  document.body.style.setProperty('--chamdiem-primary', '#7a1f1f');
  for (const theme of ['light', 'dark', 'contrast']) {
    root.dataset['cdTheme'] = theme;
    expect(getComputedStyle(root).getPropertyValue('--cd-primary')).toBe('#7a1f1f');
  }
  document.body.style.removeProperty('--chamdiem-primary');
  root.remove();
});
