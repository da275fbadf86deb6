/** A name that other entities have too, as name or alias. */
export interface SharedName {
  name: string;
  entities: { documentId: string; name: string; kind: string }[];
}

/** `POST` here, as a user of the admin panel. */
export const SHARED_NAMES_PATH = '/newsroom/shared-names';

export interface SharedNamesRequest {
  names: string[];
  /** The entity that bears the names; absent while it is new. */
  documentId?: string;
}

export interface SharedNamesResponse {
  data: SharedName[];
}
