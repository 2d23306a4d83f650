/** What can be found. */
export type Kind = 'Lesson' | 'Section' | 'Loss' | 'Term';

export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  readonly place: string; // where it stands: the lesson of a section, the task of a loss
  readonly names: string; // what else it is called
  readonly text: string;
  readonly href: string; // with the base of the site
}
