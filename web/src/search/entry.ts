/** What can be found. */
export type Kind = 'Page' | 'Loss' | 'Choice' | 'Term' | 'Lesson' | 'Section' | 'Question' | 'Challenge';

export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  readonly place: string; // where it stands: the lesson of a section, the task of a loss; a page stands by itself
  readonly names: string; // what else it is called
  readonly text: string;
  readonly href: string; // with the base of the site
}
