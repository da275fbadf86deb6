import * as React from 'react';
import { useIntl } from 'react-intl';

import { PLUGIN_ID } from './pluginId';
import en from './translations/en.json';

export type MessageKey = keyof typeof en;
type Values = Record<string, string | number>;
export type Text = (key: MessageKey, values?: Values) => string;

/** Words in the reader's language, by key of `translations/en.json`. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return React.useCallback(
    (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] }, values),
    [formatMessage],
  );
};
