/**
 * Has one job done in a worker of its own, which is ended after it: the pane stays awake, and what a large file took of memory is
 * given back. Rejects where the worker cannot be loaded or stops.
 */
export function inWorker<Done>(worker: Worker, job: object): Promise<Done> {
  return new Promise<Done>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Done>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
