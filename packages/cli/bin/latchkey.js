#!/usr/bin/env node
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`Latchkey needs Node 22.12 or newer; this is ${process.versions.node}.\n`);
  process.exit(2);
}
module.enableCompileCache?.();
const { printerTo, run } = await import('../dist/index.js');

process.exitCode = await run(
  process.argv.slice(2),
  printerTo(
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  ),
);
