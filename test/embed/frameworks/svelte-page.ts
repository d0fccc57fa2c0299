/** An article in Svelte. */
import { flushSync, mount, unmount } from 'svelte';
import ArticleView from './article.svelte';
import { offer, place, type Article } from './article.js';

const heard: string[] = [];
let view: Record<string, unknown> | undefined;
let show: ((article: Article) => void) | undefined;

offer({
  heard,
  mount(first) {
    const follow = (to: (article: Article) => void): void => void (show = to);
    view = mount(ArticleView, { target: place(), props: { first, heard, follow } });
    flushSync();
  },
  change(article) {
    show?.(article);
    flushSync();
  },
  unmount: () => view && void unmount(view),
});
