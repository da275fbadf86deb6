import { DatePicker, Field, Flex } from '@strapi/design-system';
import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';

import { useText } from '../../../text';
import { dayOf } from '../logic/view';

interface CustomRangeProps {
  from: string;
  to: string;
  onChange: (range: { from: string; to: string }) => void;
}

/** First and last day of a range of one's own: choosing a first day after the last moves the last along, and back. */
export const CustomRange = ({ from, to, onChange }: CustomRangeProps) => {
  const t = useText();
  const { locale } = useIntl();
  const today = new Date();
  const labels = {
    locale,
    size: 'S',
    calendarLabel: t('quality.range.calendar'),
    monthSelectLabel: t('quality.range.month'),
    yearSelectLabel: t('quality.range.year'),
    minDate: new Date(2000, 0, 1),
    maxDate: today,
  } as const;
  return (
    <Flex gap={2} wrap="wrap">
      <Field.Root name="from">
        <Flex gap={2}>
          <Field.Label>{t('quality.range.from')}</Field.Label>
          <DatePicker
            {...labels}
            value={parseISO(from)}
            onChange={(date: Date | undefined) => {
              if (date) onChange({ from: dayOf(date), to: dayOf(date) > to ? dayOf(date) : to });
            }}
          />
        </Flex>
      </Field.Root>
      <Field.Root name="to">
        <Flex gap={2}>
          <Field.Label>{t('quality.range.to')}</Field.Label>
          <DatePicker
            {...labels}
            value={parseISO(to)}
            onChange={(date: Date | undefined) => {
              if (date) onChange({ from: dayOf(date) < from ? dayOf(date) : from, to: dayOf(date) });
            }}
          />
        </Flex>
      </Field.Root>
    </Flex>
  );
};
