export declare const USUAL: readonly string[];
export declare const ON_REQUEST: readonly string[];
export declare function bundleBench(outdir: string, names?: readonly string[]): Promise<void>;
