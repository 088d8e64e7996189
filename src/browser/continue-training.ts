// Says on the home page how far somebody is with their training, and leads there: as remember-place.ts keeps it.
import { continueWords } from '#words/continue-training.ts';

try {
  const { href, done, of } = JSON.parse(localStorage.getItem('handbook:training') ?? '{}');
  const link = document.querySelector<HTMLAnchorElement>('.continue-training');
  if (link && /^\/[\w/-]+#[\w.-]+$/.test(href)) {
    link.href = href;
    link.textContent = continueWords(Number(done), Number(of));
    link.hidden = false;
  }
} catch {
  // Forbidden storage, or something that nobody can read: then there is nothing to continue.
}
