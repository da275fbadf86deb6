import { TextButton, Typography } from '@strapi/design-system';

import type { Share } from '../../../../../contracts';
import { useText } from '../../../text';
import { useFormats } from '../useFormats';
import type { OpenDialog } from './dialog';

export const TextCell = ({ children }: { children: React.ReactNode }) => (
  <Typography textColor="neutral800">{children}</Typography>
);

/** "12 of 40". */
export const OfCell = ({ hits, of }: Pick<Share, 'hits' | 'of'>) => {
  const t = useText();
  return (
    <Typography textColor="neutral800" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {t('quality.countOf', { hits, count: of })}
    </Typography>
  );
};

export const DayCell = ({ time }: { time: string }) => {
  const formats = useFormats();
  return (
    <Typography textColor="neutral800">
      <time dateTime={time} title={formats.time(time)}>
        {formats.day(time)}
      </time>
    </Typography>
  );
};

/** Leads to the stories behind a row. */
export const StoriesCell = ({ rowKey, name, open }: { rowKey: string; name: string; open: OpenDialog }) => {
  const t = useText();
  return (
    <TextButton
      type="button"
      aria-label={`${t('quality.row.stories')}: ${name}`}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) =>
        open({ type: 'stories', key: rowKey, name }, event.currentTarget)
      }
    >
      {t('quality.row.stories')}
    </TextButton>
  );
};
