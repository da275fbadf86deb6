import * as React from 'react';
import { useForm } from '@strapi/strapi/admin';

import {
  connectTags,
  disconnectTag,
  type RelationTarget,
  type TagFieldValue,
  type TagReference,
} from '../logic/tagField';

/** Adds tags to the form's relation field, and takes them out, as pending changes that Save stores. */
export const useTagField = (tagField: string, target: RelationTarget) => {
  const getValues = useForm('TagSuggestions', (form) => form.getValues) as () => Record<string, unknown>;
  const onChange = useForm('TagSuggestions', (form) => form.onChange);
  const { uid, locale } = target;

  return React.useMemo(() => {
    const current = () => getValues()[tagField] as TagFieldValue | undefined;
    return {
      connect: (tags: readonly TagReference[]) =>
        onChange(tagField, connectTags(current(), tags, { uid, locale })),
      disconnect: (tags: readonly TagReference[]) =>
        onChange(
          tagField,
          tags.reduce((value, tag) => disconnectTag(value, tag, { uid, locale }), current() ?? {}),
        ),
    };
  }, [getValues, locale, onChange, tagField, uid]);
};
