/// <reference types="vite/client" />

const pages = import.meta.glob<string>('../decisions/*.md', { eager: true, query: '?raw', import: 'default' });

/** The pages in `stories/decisions/`, the newest first, their headings a level further down. */
export const decisions = Object.entries(pages)
  .sort(([a], [b]) => b.localeCompare(a))
  .map(([, page]) => page.replace(/^#/gm, '##'))
  .join('\n\n');
