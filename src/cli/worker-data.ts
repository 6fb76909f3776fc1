/** What a worker thread is told when it starts. */
export interface WorkerData {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly version: string;
  readonly templates?: string;
}

/** Whether a value is what worker threads are told. */
export function isWorkerData(value: unknown): value is WorkerData {
  if (typeof value !== 'object' || value === null) return false;
  const data: Readonly<Record<string, unknown>> = { ...value };
  const { templates } = data;
  const isNamed = templates === undefined || typeof templates === 'string';
  return (
    isNamed &&
    typeof data.variables === 'object' &&
    ['cwd', 'home', 'version'].every((key) => typeof data[key] === 'string')
  );
}
