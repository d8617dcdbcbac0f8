/** Named values whose names are the same whatever their capitals. */
export class Properties {
  private readonly values = new Map<string, { readonly key: string; readonly value: unknown }>();

  keys(): readonly string[] {
    return [...this.values.values()].map(({ key }) => key);
  }

  /** The key as it was first written. */
  find(key: string): string | undefined {
    return this.values.get(key.toLowerCase())?.key;
  }

  get(key: string): unknown {
    return this.values.get(key.toLowerCase())?.value;
  }

  set(key: string, value: unknown): void {
    this.values.set(key.toLowerCase(), { key: this.find(key) ?? key, value });
  }

  delete(key: string): void {
    this.values.delete(key.toLowerCase());
  }

  clear(): void {
    this.values.clear();
  }
}
