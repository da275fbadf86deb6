export { guardReadingRoutes } from './guard';
