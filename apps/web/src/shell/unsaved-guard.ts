import { planner } from '../app-planner.ts';

/** While what is on the page could not be saved, the browser asks before the page goes. Returns how to stop. */
export function unsavedGuard(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const follow = () => {
    const { save, stage } = planner.store.getState();
    window.removeEventListener('beforeunload', ask);
    if (save.status === 'failed' && stage === 'working') window.addEventListener('beforeunload', ask);
  };
  follow();
  const stop = planner.store.subscribe(follow);
  return () => {
    stop();
    window.removeEventListener('beforeunload', ask);
  };
}
