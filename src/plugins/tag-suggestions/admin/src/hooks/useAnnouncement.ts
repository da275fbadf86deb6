import * as React from 'react';

/** Milliseconds of quiet after which a passing state is read out: not every pause in the typing is worth a word. */
const QUIET = 1500;

/**
 * The text of a live region. What `announce` is given is read out at once; `state` only when it has stayed the same for
 * a while.
 */
export const useAnnouncement = (state: string) => {
  const [text, setText] = React.useState('');
  const announce = React.useCallback((message: string) => setText(message), []);
  React.useEffect(() => {
    if (state === '') return undefined;
    const timer = window.setTimeout(() => setText(state), QUIET);
    return () => window.clearTimeout(timer);
  }, [state]);
  return [text, announce] as const;
};
