import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  SHARED_NAMES_PATH,
  type SharedName,
  type SharedNamesRequest,
  type SharedNamesResponse,
} from '../../vocabulary/contract';

/** Milliseconds without a key stroke after which the server is asked. */
const PAUSE = 500;

type Answer = { state: 'asking' | 'failed' } | { state: 'known'; shared: SharedName[] };

/** Which of `names` other entities have too; asked again whenever the names change. Late answers are dropped. */
export function useSharedNames(names: readonly string[], documentId: string | undefined): Answer {
  const { post } = useFetchClient();
  const [answer, setAnswer] = React.useState<Answer>({ state: 'asking' });
  const key = JSON.stringify(names);

  React.useEffect(() => {
    const question: SharedNamesRequest = {
      names: JSON.parse(key) as string[],
      ...(documentId && { documentId }),
    };
    let isStale = false;
    const timer = setTimeout(() => {
      post<SharedNamesResponse>(SHARED_NAMES_PATH, question).then(
        ({ data }) => isStale || setAnswer({ state: 'known', shared: data.data }),
        () => isStale || setAnswer({ state: 'failed' }),
      );
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [key, documentId, post]);

  return answer;
}
