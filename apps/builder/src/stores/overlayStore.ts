import { defineStore } from 'pinia';
import { ref } from 'vue';

/** Which of the editor's overlays are open; any button, key or command may open one. */
export const useOverlayStore = defineStore('overlays', () => ({ palette: ref(false), shortcuts: ref(false), tour: ref(false), publish: ref(false) }));
