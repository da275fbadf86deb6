import { Layouts } from '@strapi/strapi/admin';

import { KINDS, type Kind, type QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { bucketsFor, PERIODS, type QualityView } from '../logic/view';
import type { useQualityView } from '../useQualityView';
import { useFormats } from '../useFormats';
import { CustomRange } from './CustomRange';
import { LabelledSelect } from './LabelledSelect';

/** Stands for "no choice", as a select has no empty value. */
const ALL = '*';

interface ToolbarProps {
  view: QualityView;
  /** What there is to choose from; undefined until the first answer. */
  available: QualityReport['available'] | undefined;
  onChange: ReturnType<typeof useQualityView>['change'];
}

/** The range, the steps in which it is shown, and what it is narrowed to. */
export const Toolbar = ({ view, available, onChange }: ToolbarProps) => {
  const t = useText();
  const formats = useFormats();
  const all = { value: ALL, label: t('quality.filter.all') };
  const types = available?.contentTypes ?? [];
  const locales = available?.locales ?? [];
  const chosen = (value: string) => (value === ALL ? '' : value);

  return (
    <Layouts.Action
      startActions={
        <>
          <LabelledSelect
            label={t('quality.filter.period')}
            value={view.period}
            options={PERIODS.map((period) => ({ value: period, label: t(`quality.period.${period}`) }))}
            onChange={(period) =>
              onChange(period === 'custom' ? { period, from: view.from, to: view.to } : { period })
            }
          />
          {view.period === 'custom' ? (
            <CustomRange
              from={view.from}
              to={view.to}
              onChange={(range) => onChange({ period: 'custom', ...range })}
            />
          ) : null}
          <LabelledSelect
            label={t('quality.filter.bucket')}
            value={view.bucket}
            options={bucketsFor(view).map((bucket) => ({
              value: bucket,
              label: t(`quality.bucket.${bucket}`),
            }))}
            onChange={(bucket) => onChange({ bucket })}
          />
          {types.length > 1 || view.uid ? (
            <LabelledSelect
              label={t('quality.filter.type')}
              value={view.uid ?? ALL}
              options={[all, ...types.map(({ uid, displayName }) => ({ value: uid, label: displayName }))]}
              onChange={(uid) => onChange({ uid: chosen(uid) })}
            />
          ) : null}
          {locales.length > 1 || view.locale ? (
            <LabelledSelect
              label={t('quality.filter.language')}
              value={view.locale ?? ALL}
              options={[all, ...locales.map((code) => ({ value: code, label: formats.language(code) }))]}
              onChange={(locale) => onChange({ locale: chosen(locale) })}
            />
          ) : null}
          <LabelledSelect<Kind | typeof ALL>
            label={t('quality.filter.kind')}
            value={view.kind ?? ALL}
            options={[
              all as { value: typeof ALL; label: string },
              ...KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
            ]}
            onChange={(kind) => onChange({ kind: chosen(kind) })}
          />
        </>
      }
    />
  );
};
