import './styles/index.css';
import '@chamdiem/vue/style.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { loadMessages } from './messages/useMessages.ts';
import { registerOffline } from './offline/register.ts';
import { reloadForMissingParts } from './offline/missingParts.ts';
import { router } from './router.ts';
import { useSessionStore } from './stores/sessionStore.ts';

const app = createApp(App).use(createPinia());
reloadForMissingParts();
await loadMessages(useSessionStore().locale);
app.use(router).mount('#app');
await registerOffline();
