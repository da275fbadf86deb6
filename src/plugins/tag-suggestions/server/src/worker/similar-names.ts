import type { SimilarityReason } from '../../../contracts';
import { CloseSpellings } from './close-spellings';
import { nameForms } from './name-forms';
import type { RawSimilar } from './protocol';

const ORDER: readonly SimilarityReason[] = ['same-name', 'same-alias', 'close-spelling', 'acronym'];

/** Which entities a new name may duplicate: by folded name, alias, acronym or a small difference in spelling. */
export class SimilarNames {
  private readonly formsOf = new Map<
    string,
    { name: string; all: string[]; acronyms: string[]; initials: string[] }
  >();
  private readonly byFolded = new Index();
  private readonly byAcronym = new Index();
  private readonly byInitials = new Index();
  private readonly spellings = new CloseSpellings();

  put(id: string, name: string, aliases: readonly string[]): void {
    this.remove(id);
    const forms = [name, ...aliases].map(nameForms);
    const entry = {
      name: forms[0]?.folded ?? '',
      all: unique(forms.map((form) => form.folded)),
      acronyms: unique(forms.flatMap((form) => form.acronym ?? [])),
      initials: unique(forms.flatMap((form) => form.initials)),
    };
    this.formsOf.set(id, entry);
    for (const form of entry.all) {
      this.byFolded.add(form, id);
      this.spellings.add(form);
    }
    for (const form of entry.acronyms) this.byAcronym.add(form, id);
    for (const form of entry.initials) this.byInitials.add(form, id);
  }

  remove(id: string): void {
    const entry = this.formsOf.get(id);
    if (!entry) return;
    this.formsOf.delete(id);
    for (const form of entry.all) {
      this.byFolded.delete(form, id);
      this.spellings.remove(form);
    }
    for (const form of entry.acronyms) this.byAcronym.delete(form, id);
    for (const form of entry.initials) this.byInitials.delete(form, id);
  }

  /** At most `limit`, the surest reason first, one reason for each entity. */
  find(name: string, aliases: readonly string[], limit: number): RawSimilar[] {
    const why = new Map<string, SimilarityReason>();
    const note = (id: string, reason: SimilarityReason): void => {
      const known = why.get(id);
      if (known === undefined || ORDER.indexOf(reason) < ORDER.indexOf(known)) why.set(id, reason);
    };
    const forms = [name, ...aliases].map(nameForms);
    forms.forEach((form, index) => {
      if (!form.folded) return;
      for (const id of this.byFolded.get(form.folded)) {
        const sameName = index === 0 && this.formsOf.get(id)?.name === form.folded;
        note(id, sameName ? 'same-name' : 'same-alias');
      }
      if (form.acronym) {
        for (const id of this.byInitials.get(form.acronym)) note(id, 'acronym');
        for (const id of this.byAcronym.get(form.acronym)) note(id, 'acronym');
      }
      for (const initials of form.initials) {
        for (const id of this.byAcronym.get(initials)) note(id, 'acronym');
      }
      for (const spelling of this.spellings.near(form.folded)) {
        for (const id of this.byFolded.get(spelling)) note(id, 'close-spelling');
      }
    });
    return [...why]
      .map(([entityId, reason]) => ({ entityId, why: reason }))
      .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))
      .slice(0, limit);
  }
}

/** From a form to the entities that have it; most forms have one. */
class Index {
  private readonly ids = new Map<string, string | Set<string>>();

  get(form: string): Iterable<string> {
    const held = this.ids.get(form);
    return held === undefined ? [] : typeof held === 'string' ? [held] : held;
  }

  add(form: string, id: string): void {
    const held = this.ids.get(form);
    if (held === undefined) this.ids.set(form, id);
    else if (typeof held === 'string') this.ids.set(form, new Set([held, id]));
    else held.add(id);
  }

  delete(form: string, id: string): void {
    const held = this.ids.get(form);
    if (held === id) this.ids.delete(form);
    else if (typeof held === 'object' && held.delete(id) && held.size === 0) this.ids.delete(form);
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter(Boolean);
}
