export { DEMO_ACCOUNTS, type DemoAccount } from './accounts';
export { seedDemonstration } from './seed';
