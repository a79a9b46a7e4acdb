import type { Plugin } from 'vite';

/** The same strict policy as the server's header, in the page itself, for hosts that send none. Only in the build: the development server writes styles into the page. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

export function policyTag(): Plugin {
  return {
    name: 'chamdiem-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  };
}
