import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { library } from './build/library.ts';

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [vue(), library()],
  build: {
    target: 'es2023',
    // Nothing becomes a data: address that a host's Content-Security-Policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
