import type { Settings } from '../../../contracts';

/** The settings as the form shows them: shares in per cent; undefined where a number was deleted. */
export interface SettingsValues {
  minimumConfidence?: number;
  limit?: number;
  acceptAllAbove?: number;
  suggestNewNames: boolean;
}

export type SettingsField = keyof Settings;

const isWholeWithin = (value: number | undefined, least: number, most: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most;

export const toValues = (settings: Settings): SettingsValues => ({
  ...settings,
  minimumConfidence: Math.round(settings.minimumConfidence * 100),
  acceptAllAbove: Math.round(settings.acceptAllAbove * 100),
});

/** The settings that the form stands for, or the fields that are not in order. */
export const fromValues = (
  values: SettingsValues,
): { settings: Settings; wrong?: never } | { settings?: never; wrong: SettingsField[] } => {
  const { minimumConfidence, limit, acceptAllAbove, suggestNewNames } = values;
  const wrong: SettingsField[] = [];
  if (!isWholeWithin(minimumConfidence, 0, 100)) wrong.push('minimumConfidence');
  if (!isWholeWithin(limit, 1, 200)) wrong.push('limit');
  if (!isWholeWithin(acceptAllAbove, 0, 100)) wrong.push('acceptAllAbove');
  if (wrong.length > 0) return { wrong };
  return {
    settings: {
      minimumConfidence: minimumConfidence! / 100,
      limit: limit!,
      acceptAllAbove: acceptAllAbove! / 100,
      suggestNewNames,
    },
  };
};
