#!/usr/bin/env node
import { run } from '../dist/index.js';
import { printerTo } from '../dist/printer.js';

process.exitCode = await run(
  process.argv.slice(2),
  printerTo(
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  ),
);
