import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { library } from './build/library.ts';
import { policyTag } from './build/policy.ts';

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [
    vue(),
    library(),
    policyTag(),
    VitePWA({
      registerType: 'prompt',
      // Registered by the program, which says on screen where it cannot be.
      injectRegister: false,
      workbox: { globPatterns: ['**/*.{js,css,html,svg,json,webmanifest}'], maximumFileSizeToCacheInBytes: 8_000_000 },
      manifest: {
        name: 'Chấm Điểm',
        short_name: 'Chấm Điểm',
        description: 'Thiết kế phiếu chấm điểm, đánh giá, xếp loại mà không cần lập trình',
        lang: 'vi',
        display: 'standalone',
        start_url: './',
        theme_color: '#175ea8',
        background_color: '#f5f6f8',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
        ],
      },
    }),
  ],
  build: {
    target: 'es2023',
    // Nothing becomes a data: address that a host's Content-Security-Policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
