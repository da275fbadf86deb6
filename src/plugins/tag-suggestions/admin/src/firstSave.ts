import { createFormSessions } from './logic/formSessions';

export const formSessions = createFormSessions(window.sessionStorage);

interface MutationFulfilled {
  type: string;
  meta: { arg: { endpointName: string; originalArgs: { model: string; documentId?: string } } };
  payload: { data?: { documentId?: string } };
}

/** Endpoints of the content manager that give an article its documentId. */
const FIRST_SAVES = ['createDocument', 'cloneDocument', 'publishDocument'];

const isFirstSave = (action: unknown): action is MutationFulfilled => {
  const { type, meta } = action as Partial<MutationFulfilled>;
  return (
    type === 'adminApi/executeMutation/fulfilled' &&
    meta !== undefined &&
    FIRST_SAVES.includes(meta.arg.endpointName) &&
    meta.arg.originalArgs.documentId === undefined
  );
};

/** Redux middleware that binds the open form's session to the documentId that the first save gave it. */
export const bindFirstSave = () => () => (next: (action: unknown) => unknown) => (action: unknown) => {
  if (isFirstSave(action) && action.payload.data?.documentId) {
    formSessions.saved(action.meta.arg.originalArgs.model, action.payload.data.documentId);
  }
  return next(action);
};
