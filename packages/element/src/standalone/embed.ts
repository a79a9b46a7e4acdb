import { serveFrame } from '../embed/frame.ts';
import type { ChamdiemForm } from '../form/chamdiemForm.ts';
import { addLanguage } from '../languages/languages.ts';
import { en } from '../languages/en.ts';
import './form.ts';

// The script of embed.html. Its page names the hosts: `<meta name="chamdiem-hosts" content="https://portal.example …">`; without, only its own origin.
addLanguage(en);
document.body.style.margin = '0';
const named = document.querySelector('meta[name="chamdiem-hosts"]')?.getAttribute('content')?.split(/\s+/).filter((host) => host !== '') ?? [];
const form = document.querySelector('chamdiem-form');
if (form !== null) serveFrame(form as ChamdiemForm, named.length > 0 ? named : [location.origin]);
