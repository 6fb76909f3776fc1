import type { Preview } from './open-preview.ts';
import type { Choice, View } from './view-types.ts';

/** So that nobody in between takes a quiet stream for a dead one. */
const PULSE = 15_000;

/** A stream of server-sent events (HTML, 9.2): a document as it is now, and again each time that it was made anew. */
export function streamEvents(preview: Preview, choice: Choice): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  return new ReadableStream<Uint8Array>({
    start: async (controller) => {
      let isOpen = true;
      const write = (text: string): void => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const send = (view: View): void => write(`data: ${JSON.stringify(view)}\n\n`);
      const stop = preview.follow(choice, send);
      const pulse = setInterval(() => write(': still here\n\n'), PULSE).unref();
      end = () => {
        isOpen = false;
        stop();
        clearInterval(pulse);
      };
      write('retry: 1000\n\n');
      send(await preview.view(choice));
    },
    cancel: () => end(),
  });
}
