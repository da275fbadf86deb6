import type { Reason } from '../types';

/** One reason in English, as a clause that can stand alone: "in the headline", "7 of 10 similar stories carry it". */
export function describeReason(reason: Reason): string {
  switch (reason.code) {
    case 'in-title':
      return 'in the headline';
    case 'in-lead':
      return 'in the opening';
    case 'mentions':
      return reason.count === 1 ? 'mentioned once' : `mentioned ${reason.count} times`;
    case 'alias':
      return `“${reason.surface}” stands for ${reason.name}`;
    case 'acronym':
      return `${reason.short} is defined as ${reason.long}`;
    case 'new-name':
      return 'a name that the vocabulary does not have';
    case 'keyphrase':
      return 'a phrase that the text keeps coming back to';
    case 'similar-stories':
      return `${reason.carrying} of ${reason.of} similar stories carry it`;
    case 'archive-profile':
      return 'the text resembles the stories that carry it';
    case 'name-words':
      return 'the text has words of its name';
    case 'in-use':
      return 'used more often of late';
    case 'context':
      return `goes with ${reason.names.join(', ')}`;
    case 'ambiguous':
      return `may mean ${reason.candidates} things`;
    case 'accepted-before':
      return `accepted ${reason.accepted} of ${reason.offered} times`;
    case 'peripheral':
      return 'mentioned in passing';
  }
}
