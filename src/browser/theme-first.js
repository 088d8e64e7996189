try {
  const t = localStorage.getItem('handbook:theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {}
