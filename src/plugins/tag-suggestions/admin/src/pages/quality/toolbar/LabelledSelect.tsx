import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface LabelledSelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A select of a toolbar: its label stands in it, before what is chosen. */
export const LabelledSelect = <T extends string>({
  label,
  value,
  options,
  onChange,
}: LabelledSelectProps<T>) => (
  <Box minWidth="16rem">
    <SingleSelect
      size="S"
      aria-label={label}
      value={value}
      customizeContent={() => `${label}: ${options.find((option) => option.value === value)?.label ?? value}`}
      onChange={(chosen: string | number) => onChange(chosen as T)}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Box>
);
