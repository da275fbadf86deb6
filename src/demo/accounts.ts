import type { DemoRoleCode } from './roles';

/** An account of the demonstration newsroom. Its password is public: it stands in this file. */
export interface DemoAccount {
  email: string;
  firstname: string;
  lastname: string;
  /** Code of the admin role it holds: one of the demonstration's, or Strapi's own for the administrator. */
  role: DemoRoleCode | 'strapi-super-admin';
  password: string;
  /** What one does with it, in a few words, for the list printed at start. */
  purpose: string;
}

/** Their domain is reserved and receives no mail (RFC 2606). */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'editor@newsroom.example',
    firstname: 'Asha',
    lastname: 'Menon',
    role: 'newsroom-editor',
    password: 'Editor-demo-1',
    purpose: 'writes and tags articles',
  },
  {
    email: 'reviewer@newsroom.example',
    firstname: 'Daniel',
    lastname: 'Osei',
    role: 'newsroom-reviewer',
    password: 'Reviewer-demo-1',
    purpose: 'reads and approves them, looks after the entities',
  },
  {
    email: 'reader@newsroom.example',
    firstname: 'Irfan',
    lastname: 'Baig',
    role: 'newsroom-reader',
    password: 'Reader-demo-1',
    purpose: 'sees articles and suggestions, changes nothing',
  },
  {
    email: 'admin@newsroom.example',
    firstname: 'Lakshmi',
    lastname: 'Pillai',
    role: 'strapi-super-admin',
    password: 'Admin-demo-1',
    purpose: 'changes settings, roles and content types',
  },
];
