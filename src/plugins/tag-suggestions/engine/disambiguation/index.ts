export { ENOUGH, SETTLED, weighReadings, type Choice, type Surroundings } from './resolve';
export { baseName } from './qualified-name';
