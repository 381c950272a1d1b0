/** The part of ncc's programmatic interface that we use; the package ships no declarations. */
declare module '@vercel/ncc' {
  /** A module as webpack names it; concatenated ones hold others. */
  export interface WebpackModule {
    /** The file it came from, with loader queries; synthetic modules have none. */
    readonly resource?: string;
    readonly modules?: Iterable<WebpackModule>;
  }

  export interface NccResult {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions?: number }>>;
    readonly symlinks: Readonly<Record<string, string>>;
    readonly stats: { readonly compilation: { readonly modules: Iterable<WebpackModule> } };
  }

  export default function ncc(
    entry: string,
    options: { readonly cache: false; readonly quiet: true; readonly target?: string },
  ): Promise<NccResult>;
}
