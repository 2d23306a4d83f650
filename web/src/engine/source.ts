export type WasmSource = URL | string | Response | BufferSource | WebAssembly.Module;

export async function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof Response) return compileResponse(source);
  if (typeof source !== 'string' && !(source instanceof URL)) return WebAssembly.compile(source);
  const fromDisk = readFile(source);
  return fromDisk ? WebAssembly.compile(fromDisk) : compileResponse(await fetch(source));
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`The engine could not be loaded: ${response.url} answered ${response.status}.`);
  // Streaming insists on the MIME type, which servers get wrong.
  const streams = response.headers.get('content-type')?.trim().toLowerCase() === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** The bytes of a `file:` address on Node, where `fetch` reads no files. */
function readFile(address: URL | string): BufferSource | undefined {
  if (!String(address).startsWith('file:') || typeof process === 'undefined') return undefined;
  // Not an import, so that bundlers for the browser see nothing of Node.
  return process.getBuiltinModule('node:fs').readFileSync(new URL(address));
}
