/** Runs this when the page has nothing else to do, or soon where the browser does not tell (Safari). Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const planned = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(planned);
  }
  const planned = setTimeout(work, 50);
  return () => clearTimeout(planned);
}
