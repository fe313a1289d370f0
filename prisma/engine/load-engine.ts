import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Engine from '@prisma/schema-engine-wasm';

/**
 * Prisma's schema engine, instantiated from its WebAssembly file.
 * Node has no `import` of `.wasm` without a flag, so what the package's entry does is done by hand.
 */
export async function loadEngine(): Promise<typeof Engine> {
  registerPanicHandler();
  const require = createRequire(import.meta.url);
  const glueFile = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(await readFile(glueFile.replace(/\.js$/, '.wasm')));
  const importName = WebAssembly.Module.imports(module)[0]?.module ?? './schema_engine_bg.js';
  const { exports } = await WebAssembly.instantiate(module, {
    [importName]: glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  return glue;
}

// The engine reports a panic to this global and then traps; 101 is how the native engine exits.
function registerPanicHandler(): void {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string): never {
        const fields = { is_panic: true, message };
        const log = { level: 'ERROR', target: 'schema_engine::logger', fields };
        process.stderr.write(`${JSON.stringify(log)}\n`);
        process.exit(101);
      },
    },
  });
}
