/** A value that is reached already. */
export interface Fact {
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
}
