import { createRouter, createWebHashHistory } from 'vue-router';

/** The part after # holds the place, so that any static host serves the built folder as it is. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./home/Home.vue') },
    { path: '/gallery/:entry?', name: 'gallery', component: () => import('./gallery/Gallery.vue'), props: true },
    { path: '/edit/:key', name: 'editor', component: () => import('./editor/Editor.vue'), props: ({ params }) => ({ key: params['key'], rubric: params['key'] }) },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});
