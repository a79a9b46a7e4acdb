/** What one tab tells the others about the store. */
export type News = { readonly kind: 'saved' | 'deleted'; readonly key: string; readonly revision: number } | { readonly kind: 'listed' };

/** Tells the other tabs, and hears them. */
export function openNews(onNews: (news: News) => void): { readonly tell: (news: News) => void; readonly close: () => void } {
  const channel = new BroadcastChannel('chamdiem-rubrics');
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => onNews(data));
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
