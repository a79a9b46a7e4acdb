import '@chamdiem/vue/style.css';
