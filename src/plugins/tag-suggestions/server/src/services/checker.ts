/** The content manager's permission checker for one user and one type, as far as it is used here. */
export interface Checker {
  can: Can;
  cannot: Can;
  sanitizedQuery: Record<'read' | 'update', (query: object) => Promise<{ filters?: object }>>;
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
  sanitizeUpdateInput(entity: unknown): (data: object) => Promise<Record<string, unknown>>;
}

type Can = Record<'read' | 'create' | 'update' | 'publish', (entity?: unknown, field?: string) => boolean>;
