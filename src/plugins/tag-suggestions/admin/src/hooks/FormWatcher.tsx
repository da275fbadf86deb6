import * as React from 'react';
import { useForm } from '@strapi/strapi/admin';

interface FormWatcherProps {
  /** Attributes whose text is read. */
  fields: readonly string[];
  /** The relation field of the tags. */
  tagField: string;
  onText: () => void;
  onTags: () => void;
}

/**
 * Tells when a watched field has another value. All that happens on a key stroke is a comparison of references in this
 * one empty component: reading the text waits until the typing pauses.
 */
export const FormWatcher = ({ fields, tagField, onText, onTags }: FormWatcherProps) => {
  const values = useForm('TagSuggestions', (form) => form.values) as Record<string, unknown>;
  const previous = React.useRef(values);

  React.useEffect(() => {
    const before = previous.current;
    previous.current = values;
    if (before === values) return;
    if (before[tagField] !== values[tagField]) onTags();
    if (fields.some((field) => before[field] !== values[field])) onText();
  }, [values, fields, tagField, onText, onTags]);

  return null;
};
