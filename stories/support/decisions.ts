/// <reference types="vite/client" />

const pages = import.meta.glob<string>('../decisions/*.md', { eager: true, query: '?raw', import: 'default' });

/**
 * The pages in `stories/decisions/`, the newest first, their headings a level further down. A link to another page becomes
 * one to its heading: a page that is linked to has the name of its file as its title.
 */
export const decisions = Object.entries(pages)
  .sort(([a], [b]) => b.localeCompare(a))
  .map(([, page]) => page.replace(/^#/gm, '##').replace(/\]\(\d{4}-\d\d-\d\d-([\w-]+)\.md\)/g, '](#$1)'))
  .join('\n\n');
