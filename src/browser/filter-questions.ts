import { questionsFound } from '#words/filter-questions.ts';
import { find } from './find.ts';

// Loaded when somebody reaches the field: shows the questions that have every word of it, in their question or answer.
const field = document.querySelector<HTMLElement>('.find-question');
if (field) {
  const input = find<HTMLInputElement>(field, 'input');
  const said = find(field, '[role="status"]');
  const topics = [...document.querySelectorAll<HTMLElement>('.topic')];
  const show = () => {
    const words = input.value.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
    const entries = topics.flatMap((topic) => [...topic.querySelectorAll<HTMLElement>('.entry')]);
    for (const entry of entries) {
      const text = entry.textContent.toLocaleLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
    }
    for (const topic of topics) topic.hidden = !topic.querySelector('.entry:not([hidden])');
    const shown = entries.filter(({ hidden }) => !hidden).length;
    said.textContent = words.length > 0 ? questionsFound(shown, entries.length) : '';
  };
  input.addEventListener('input', show);
  show();
}
