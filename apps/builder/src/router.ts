import { createRouter, createWebHashHistory } from 'vue-router';

/** The part after # holds the place, so that any static host serves the built folder as it is. */
const history = createWebHashHistory();
export const router = createRouter({
  history,
  routes: [
    { path: '/', name: 'home', component: () => import('./home/Home.vue') },
    { path: '/gallery/:entry?', name: 'gallery', component: () => import('./gallery/Gallery.vue'), props: true },
    { path: '/edit/:key', name: 'editor', component: () => import('./editor/Editor.vue'), props: ({ params }) => ({ key: params['key'], rubric: params['key'] }) },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});

// The router follows the address only from its first place on, and writes that over what the address became until then.
let asked = history.location;
const stop = router.beforeResolve(() => {
  if (history.location === asked) return true;
  asked = history.location;
  return asked;
});
void router.isReady().then(stop);
