// embed
import { embedForm } from '@chamdiem/element/embed';

const rubric: unknown = await (await fetch('/rubric.json')).json();
embedForm(document.querySelector('iframe')!, { rubric, onSubmit: ({ sheet }) => show(sheet) });
// /embed

function show(sheet: unknown): void {
  document.querySelector('#sheet')!.textContent = JSON.stringify(sheet);
}
