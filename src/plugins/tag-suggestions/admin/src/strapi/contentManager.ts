/** The one place that touches what Strapi marks as unstable: when it changes, this file changes. */
import {
  unstable_useDocument,
  unstable_useDocumentLayout,
  useDocumentRBAC,
  useForm,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

/** What Strapi passes to a side panel of the edit view. */
export interface EditViewPanelProps {
  activeTab: 'draft' | 'published' | null;
  collectionType: string;
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}

/** What a side panel answers: its heading and its content, or null to be absent. */
export type EditViewPanel = (props: EditViewPanelProps) => { title: string; content: React.ReactNode } | null;

/** The article in the form: where it is stored, if it is, and in which language it is written. */
export const useOpenDocument = ({ documentId }: Pick<EditViewPanelProps, 'documentId'>) => {
  const { origin } = useParams<{ origin?: string }>();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return {
    documentId,
    /** A copy not yet saved: `documentId` is the original's. */
    isClone: origin !== undefined,
    locale: query.plugins?.i18n?.locale,
  };
};

/** Whether this user may change the field `name` of the article in the form. */
export const useMayEditField = (name: string, isStored: boolean): boolean => {
  const isDisabled = useForm('TagSuggestions', (form) => form.disabled);
  const fields = useDocumentRBAC('TagSuggestions', (rbac) =>
    isStored ? rbac.canUpdateFields : rbac.canCreateFields,
  );
  const mayAct = useDocumentRBAC('TagSuggestions', (rbac) => (isStored ? rbac.canUpdate : rbac.canCreate));
  const canUserAction = useDocumentRBAC('TagSuggestions', (rbac) => rbac.canUserAction);
  return !isDisabled && mayAct === true && canUserAction(name, fields, 'relation');
};

interface RelationAttribute {
  type: string;
  target?: string;
  targetModel?: string;
}

/** The content type that the relation field `name` points at, and whether it is written per language. */
export const useRelationTarget = (collectionType: string, model: string, name: string) => {
  const { schema, schemas } = unstable_useDocument({ collectionType, model }, { skip: true });
  const attribute = schema?.attributes[name] as RelationAttribute | undefined;
  const uid = attribute?.targetModel ?? attribute?.target;
  const target = schemas?.find((candidate) => candidate.uid === uid);
  const i18n = (target?.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n;
  return { uid, isLocalized: i18n?.localized === true };
};

/** The labels that the edit view gives to the fields of `model`, by attribute name. */
export const useFieldLabels = (model: string): Record<string, string> => {
  const { edit } = unstable_useDocumentLayout(model);
  return Object.fromEntries(edit.layout.flat(2).map((field) => [field.name, field.label]));
};

/** The name by which editors know a content type; its uid while that is not known. */
export const useContentTypeName = (uid: string): string => {
  const { schema } = unstable_useDocument({ collectionType: 'collection-types', model: uid }, { skip: true });
  return schema?.info.displayName ?? uid;
};
