export const ROLES = {
  editor: { code: 'newsroom-editor' },
  reviewer: { code: 'newsroom-reviewer' },
  reader: { code: 'newsroom-reader' },
} as const;
export type DemoRoleCode = (typeof ROLES)[keyof typeof ROLES]['code'];
