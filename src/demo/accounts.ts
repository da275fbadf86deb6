import { ROLES, type DemoRoleCode } from './roles';

export interface DemoAccount {
  email: string;
  firstname: string;
  lastname: string;
  /** Code of the admin role: one of ours, or Strapi's super administrator. */
  role: DemoRoleCode | 'strapi-super-admin';
  password: string;
}

/**
 * Accounts of the demonstration, under a domain that is reserved and receives no mail (RFC 2606). Their
 * passwords are public: an instance that holds one of them must not face the internet.
 */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'editor@newsroom.example',
    firstname: 'Esha',
    lastname: 'Editor',
    role: ROLES.editor.code,
    password: 'Draft-Stories-1',
  },
  {
    email: 'reviewer@newsroom.example',
    firstname: 'Ravi',
    lastname: 'Reviewer',
    role: ROLES.reviewer.code,
    password: 'Approve-Stories-1',
  },
  {
    email: 'reader@newsroom.example',
    firstname: 'Rhea',
    lastname: 'Reader',
    role: ROLES.reader.code,
    password: 'Read-Stories-1',
  },
  {
    email: 'administrator@newsroom.example',
    firstname: 'Amar',
    lastname: 'Administrator',
    role: 'strapi-super-admin',
    password: 'Run-The-House-1',
  },
];
