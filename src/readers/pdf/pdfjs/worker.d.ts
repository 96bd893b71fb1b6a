/** The half of pdf.js that reads; its other half draws, and wants a canvas. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    setup(handler: { on(action: string, call: (data: never) => unknown): void }, port: unknown): void;
  };
}
