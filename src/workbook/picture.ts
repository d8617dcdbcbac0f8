/** A picture that is put on a sheet of its own. */
export interface Picture {
  /** The sheet's title and the picture's name: at most 25 characters, so that a number fits behind it, and none of the signs that Excel forbids in titles. */
  readonly title: string;
  /** In base64. */
  readonly png: string;
  /** Points: how large it is shown, however many dots it has. */
  readonly width: number;
  readonly height: number;
  /** What is read aloud instead of it. */
  readonly altText: string;
}
