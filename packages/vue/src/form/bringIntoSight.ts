/** So many frames until everything that comes into sight on the way has its height. */
const FRAMES = 12;

/** Scrolls there, and stays there while cards around get their controls and their real height; until `left`, when somebody goes elsewhere. */
export function bringIntoSight(target: HTMLElement, block: ScrollLogicalPosition, left: AbortSignal): void {
  let frames = FRAMES;
  let top = NaN;
  const hold = (): void => {
    if (left.aborted) return;
    if (target.getBoundingClientRect().top !== top) target.scrollIntoView({ block });
    ({ top } = target.getBoundingClientRect());
    frames -= 1;
    if (frames > 0 && target.isConnected) requestAnimationFrame(hold);
  };
  hold();
}
