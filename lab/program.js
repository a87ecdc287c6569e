// A chapter's program as WebAssembly: its table of parameters, one experiment at a time, what it wrote.
// This file runs in the page, in its worker and in the tests.
'use strict';

class Program {
  constructor(module) { this.module = module; this.start(); }

  start() {
    const nothing = new Proxy({}, { get: () => () => 0 }); // what the C library would ask of a system
    const imports = {};
    for (const { module } of WebAssembly.Module.imports(this.module)) imports[module] = nothing;
    this.calls = new WebAssembly.Instance(this.module, imports).exports;
    if (!this.parameters) this.parameters = this.readParameters();
  }

  word(at) {
    const bytes = new Uint8Array(this.calls.memory.buffer);
    let end = at;
    while (bytes[end]) end++;
    return new TextDecoder().decode(bytes.subarray(at, end));
  }

  readParameters() {
    const list = [];
    for (let i = 0; i < this.calls.lab_parameters(); i++) {
      const at = this.calls.lab_parameter(i), view = new DataView(this.calls.memory.buffer, at);
      const pointer = k => view.getUint32(4 * k, true);
      list.push({ name: this.word(pointer(0)), symbol: this.word(pointer(1)), unit: this.word(pointer(2)), whole: pointer(4) !== 0,
        min: view.getFloat64(24, true), max: view.getFloat64(32, true), fr: this.word(pointer(10)), en: this.word(pointer(11)),
        value: this.calls.lab_get(i) });
    }
    return list;
  }

  // Runs an experiment with these settings, {option: number}: {files, values}, or {complaint}.
  run(experiment, settings) {
    try {
      this.parameters.forEach((p, i) => this.calls.lab_set(i, settings[p.name] ?? p.value));
      this.calls.lab_clear();
      this.calls.lab_run(experiment);
      return { files: this.readFiles(), values: this.readValues() };
    } catch (error) {
      const said = this.calls.lab_complaint(0), option = this.calls.lab_complained();
      const complaint = said ? { option: this.word(option), fr: this.word(said), en: this.word(this.calls.lab_complaint(1)) }
        : { option: '', fr: String(error), en: String(error) };
      this.start(); // what it held is of no more use
      return { complaint };
    }
  }

  readFiles() {
    const files = {}, memory = this.calls.memory.buffer;
    for (let i = 0; i < this.calls.lab_files(); i++) {
      const at = this.calls.lab_file(i), [columns, number, end, numbers, , ends] = new Uint32Array(memory, at + 48, 7);
      files[this.word(at)] = { columns: this.word(columns), numbers: new Float64Array(memory, number, numbers).slice(), ends: new Uint32Array(memory, end, ends).slice() };
    }
    return files;
  }

  readValues() {
    const values = {};
    for (let i = 0; i < this.calls.lab_values(); i++) {
      const at = this.calls.lab_value(i);
      values[this.word(at)] = new DataView(this.calls.memory.buffer).getFloat64(at + 40, true);
    }
    return values;
  }
}

// The rows of a file, cut where it has blank lines: [[row, ...], ...].
function blocksOf(file) {
  const blocks = [[]];
  let from = 0;
  for (const end of file.ends) {
    if (end === from) { if (blocks[blocks.length - 1].length) blocks.push([]); }
    else blocks[blocks.length - 1].push(file.numbers.subarray(from, end));
    from = end;
  }
  if (!blocks[blocks.length - 1].length) blocks.pop();
  return blocks;
}
const rowsOf = file => blocksOf(file).flat();

// A number as the workshop writes it: the first of 15, 16, 17 digits that reads back the same, as %g. JavaScript
// gives the fewest digits that read back: the same, but for the smallest numbers, where fifteen digits are too many.
function numberText(x) {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (x === 0) return Object.is(x, -0) ? '-0' : '0';
  const size = Math.abs(x);
  if (size >= 1e-4 && size < 1e15) return String(x);
  const few = size < 2.3e-308 && x.toExponential().replace(/e.*|\D/g, '').length < 15;
  const [mantissa, power] = x.toExponential(few ? 14 : undefined).split('e'), e = Number(power);
  if (e >= 0 && e < mantissa.replace(/\D/g, '').length) return String(x); // 16 or 17 digits
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${short}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
}

// A file's text, byte for byte what the program writes, two thousand lines at a time.
function* textSlices(file) {
  let text = `# ${file.columns}\n`, from = 0, lines = 0;
  for (const end of file.ends) {
    text += Array.from(file.numbers.subarray(from, end), numberText).join('\t') + '\n';
    from = end;
    if (++lines % 2000 === 0) { yield text; text = ''; }
  }
  yield text;
}
const textOf = file => [...textSlices(file)].join('');
if (typeof module !== 'undefined') module.exports = { Program, blocksOf, rowsOf, numberText, textOf };
