/** A picture that lies on a sheet. */
export interface Picture {
  readonly id: string;
  name: string;
  /** The picture itself, a PNG in base64. */
  readonly png: string;
  /** What is read aloud instead of it. */
  altText: string;
  /** Points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}
