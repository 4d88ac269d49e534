/** A stretch that stands in both texts: `length` code units from `a` in the first and from `b` in the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
