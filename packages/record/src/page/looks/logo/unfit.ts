/** A picture that cannot be a logo; the message says what to do. */
export class UnfitPicture extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnfitPicture';
  }
}
