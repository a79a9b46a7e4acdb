#!/usr/bin/env node
console.log(`chamdiem ${process.argv.slice(2).join(' ')}`.trim());
