import * as React from 'react';
import { useForm } from '@strapi/strapi/admin';

import type { SuggestRequest, SuggestResponse } from '../../../contracts';
import { useSuggestTagsMutation } from '../api';
import { failureOf, mayPass, type Failure } from '../logic/failure';
import type { FormSession } from '../logic/formSessions';
import { hasText, pickFields } from '../logic/formText';
import { pendingIds, type TagFieldValue } from '../logic/tagField';

/** Milliseconds of quiet after which the text is read, and the longest that uninterrupted typing puts it off. */
const PAUSE = 500;
const LONGEST_PAUSE = 2500;
/** An answer within this many milliseconds needs no spinner. */
const SLOW = 400;
/** Milliseconds until the vocabulary is looked for again while it loads, and the server while it is away. */
const VOCABULARY_RETRY = 1500;
const FAILURE_RETRY = 15_000;

export interface SuggestionSource {
  uid: string;
  /** Absent on an article that was never saved. */
  documentId?: string;
  locale?: string;
  fields: readonly string[];
  tagField: string;
  /** A copy is read with the tags of its original, but decisions on it are not the original's. */
  isClone: boolean;
}

interface State {
  answer: SuggestResponse['data'] | null;
  /** Number of the request that `answer` answers. */
  request: number;
  failure: Failure | null;
  isSlow: boolean;
  /** There is nothing to read yet. */
  isBlank: boolean;
}

/**
 * Asks for suggestions for what stands in the form. A new question aborts the one before, so that a stale answer is
 * never shown; the last answer stays until the next one comes.
 */
export const useSuggestions = (source: SuggestionSource, session: FormSession) => {
  const { uid, documentId, locale, fields, tagField, isClone } = source;
  const getValues = useForm('TagSuggestions', (form) => form.getValues) as () => Record<string, unknown>;
  const [send] = useSuggestTagsMutation();
  const [state, setState] = React.useState<State>({
    answer: session.answer ?? null,
    request: 0,
    failure: null,
    isSlow: false,
    isBlank: false,
  });
  const requestRef = React.useRef(0);
  const runningRef = React.useRef<{ abort: () => void } | null>(null);
  const timersRef = React.useRef<{ pause?: number; slow?: number; retry?: number; since?: number }>({});
  const askRef = React.useRef<() => void>(() => undefined);

  const ask = React.useCallback(() => {
    const timers = timersRef.current;
    window.clearTimeout(timers.pause);
    window.clearTimeout(timers.slow);
    window.clearTimeout(timers.retry);
    timers.since = undefined;
    runningRef.current?.abort();
    const request = ++requestRef.current;

    const values = getValues();
    const text = pickFields(values, fields);
    const pending = pendingIds(values[tagField] as TagFieldValue | undefined);
    if (!documentId && !Object.values(text).some(hasText) && pending.connect.length === 0) {
      session.answer = undefined;
      setState({ answer: null, request, failure: null, isSlow: false, isBlank: true });
      return;
    }

    const body: SuggestRequest = { uid, documentId, locale, values: text, ...pending };
    if (!isClone) body.draftKey = session.draftKey;
    const running = send(body);
    runningRef.current = running;
    timers.slow = window.setTimeout(() => setState((now) => ({ ...now, isSlow: true })), SLOW);
    const retryIn = (delay: number) => {
      timers.retry = window.setTimeout(() => askRef.current(), delay);
    };
    running.unwrap().then(
      (answer) => {
        if (request !== requestRef.current) return;
        window.clearTimeout(timers.slow);
        session.answer = answer;
        setState({ answer, request, failure: null, isSlow: false, isBlank: false });
        if (answer.vocabulary.state === 'loading') retryIn(VOCABULARY_RETRY);
      },
      (error: unknown) => {
        if (request !== requestRef.current) return;
        window.clearTimeout(timers.slow);
        const failure = failureOf(error);
        setState((now) => ({ ...now, failure, isSlow: false, isBlank: false }));
        if (mayPass(failure)) retryIn(FAILURE_RETRY);
      },
    );
  }, [documentId, fields, getValues, isClone, locale, send, session, tagField, uid]);

  const askSoon = React.useCallback(() => {
    const timers = timersRef.current;
    timers.since ??= Date.now();
    window.clearTimeout(timers.pause);
    const left = LONGEST_PAUSE - (Date.now() - timers.since);
    timers.pause = window.setTimeout(() => askRef.current(), Math.max(0, Math.min(PAUSE, left)));
  }, []);

  React.useEffect(() => {
    askRef.current = ask;
    ask();
    const timers = timersRef.current;
    return () => {
      requestRef.current += 1;
      runningRef.current?.abort();
      window.clearTimeout(timers.pause);
      window.clearTimeout(timers.slow);
      window.clearTimeout(timers.retry);
    };
  }, [ask]);

  /** Number of the last request sent. */
  const lastRequest = React.useCallback(() => requestRef.current, []);
  return { ...state, ask, askSoon, lastRequest };
};
