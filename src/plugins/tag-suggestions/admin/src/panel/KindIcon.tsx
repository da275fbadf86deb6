import { Book, Briefcase, Calendar, Cog, Hashtag, PinMap, Stack, User } from '@strapi/icons';

import type { Kind } from '../../../contracts';

const ICONS: Record<Kind, typeof User> = {
  person: User,
  organisation: Briefcase,
  place: PinMap,
  event: Calendar,
  programme: Stack,
  equipment: Cog,
  work: Book,
  topic: Hashtag,
};

/** Decoration beside a name; the kind is said in words wherever it matters. */
export const KindIcon = ({ kind, size = '1.4rem' }: { kind: Kind; size?: string }) => {
  const Icon = ICONS[kind];
  return <Icon width={size} height={size} fill="neutral500" aria-hidden focusable={false} />;
};
