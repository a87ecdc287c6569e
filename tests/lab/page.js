// page.js CHROMIUM [EXPERIMENT...]: tries the laboratory (or these experiments of it only): its modules in Node, its
// page in Chromium, both against the programs. Writes TAP.
'use strict';
const fs = require('fs'), os = require('os'), path = require('path'), { execFileSync, execSync } = require('child_process');
const { Program, textOf, numberText } = require('../../lab/program.js');
const { chromium } = require('../../build/npm/node_modules/playwright-core');
const axe = fs.readFileSync('build/npm/node_modules/axe-core/axe.min.js', 'utf8');
const everything = new Function(fs.readFileSync('lab/experiments.js', 'utf8') + '; return experiments;')(), names = everything.map(e => e.name);
const experiments = everything.filter(e => process.argv.length < 4 || process.argv.includes(e.name, 3));
const page = 'file://' + path.resolve('build/lab.html'), work = fs.mkdtempSync(path.join(os.tmpdir(), 'lab-'));
let tests = 0, folders = 0;
function ok(good, name, why = '') {
  console.log(`${good ? 'ok' : 'not ok'} ${++tests} - ${name}`);
  if (!good && why) console.log(String(why).slice(0, 2000).replace(/^/gm, '# '));
}
const folder = () => { const name = path.join(work, String(++folders)); fs.mkdirSync(name); return name; };
const options = settings => Object.entries(settings).map(([name, x]) => `--${name}=${numberText(x)}`);

// ------------------------------------------------------------------------ the numbers' text
for (const [x, text] of [[0, '0'], [-0, '-0'], [0.1, '0.1'], [1e-5, '1e-05'], [1e15, '1e+15'], [123456789012345, '123456789012345'], [1 / 3, '0.3333333333333333'],
  [0.1 + 0.2, '0.30000000000000004'], [-2.5e-300, '-2.5e-300'], [5e-324, '4.94065645841247e-324'], [NaN, 'nan'], [Infinity, 'inf'], [100, '100'], [0.0001, '0.0001'],
  [1770693220273.15625, '1770693220273.1562'], [1770693220273.09375, '1770693220273.0938'], [1120166825465158.25, '1120166825465158.2'], [9007199254740993e1, '9.007199254740994e+16']])
  ok(numberText(x) === text, `the number ${text}`, numberText(x));

// ------------------------------------- in Node: the same bytes as the programs, for several settings
const few = { chapter5: { noises: 2, trials: 10 }, chapter6: { noises: 2, trials: 10 }, chapter7: { noises: 2, trials: 10, dt: 0.5 } };
const tried = {
  chapter2: [{}, { 'I-0': 210.7, R: 0.09, dt: 0.1 }, { 'V-th': -40, 'pulse-end': 100, tau: 7 }],
  chapter3: [{}, { sigma: 37.5, 'tau-s': 12, seed: 7, trials: 9 }, { sigma: 0, 'I-0': 300 }],
  chapter4: [{}, { 'sigma-V': 2, seed: 3, trials: 40, sigma: 60 }, { 'sigma-V': 0, dt: 0.1, trials: 3 }],
  chapter5: [{}, { sigma: 10, seed: 5 }, { 'I-0': 0 }],
  chapter6: [{}, { sigma: 25, 'tau-s': 10, seed: 9 }],
  chapter7: [{ seed: 3, R: 0.14 }],
};
// What an experiment writes, all its views together; that of a map is whole after its last row.
function played(one, e, settings) {
  if (!e.rows) return one.run(e.run, settings);
  const all = { files: {} };
  for (const [view] of e.views) {
    const [first, end] = e.rows(view);
    let last;
    for (let row = first; row < end; row++) if ((last = one.run(row, settings)).complaint) return last;
    Object.assign(all.files, last.files);
  }
  return all;
}
for (const program of Object.keys(tried).filter(name => experiments.some(e => e.program === name))) {
  const one = new Program(new WebAssembly.Module(fs.readFileSync(`build/lab/${program}.wasm`)));
  for (const settings of tried[program].map(s => ({ ...few[program], ...s }))) {
    const out = folder(), said = options(settings).join(' ') || 'its own values';
    execFileSync(`build/bin/${program}`, [...options(settings), `--out=${out}`], { stdio: 'pipe' });
    for (const e of experiments.filter(e => e.program === program)) {
      const result = played(one, e, settings), names = Object.keys(result.files || {});
      const odd = names.filter(name => fs.readFileSync(path.join(out, name), 'utf8') !== textOf(result.files[name]));
      ok(!result.complaint && !odd.length && names.length, `${e.name}, ${said}: ${names.length} files are the program's, to the byte`, JSON.stringify(result.complaint) + odd);
    }
  }
}
for (const e of experiments) {
  const one = new Program(new WebAssembly.Module(fs.readFileSync(`build/lab/${e.program}.wasm`))), names = one.parameters.map(p => p.name);
  const views = e.views ? e.views.map(v => v[0]) : [''];
  const asked = views.flatMap(v => typeof e.controls === 'function' ? e.controls(v) : e.controls).concat(Object.keys(e.limits), Object.keys(e.settings));
  ok(asked.every(name => names.includes(name)), `${e.name}: its sliders are parameters of ${e.program}`, asked.filter(name => !names.includes(name)));
  const bad = one.run(e.run || 0, { 'V-th': -100 });
  ok(bad.complaint && bad.complaint.fr && bad.complaint.en && !one.run(e.run || 0, e.settings).complaint, `${e.name}: what the program refuses is said, and it runs again afterwards`, JSON.stringify(bad.complaint));
}
for (const [figure, hash] of fs.readFileSync('lab/figures.tsv', 'utf8').split('\n').filter(line => line && line[0] !== '#').map(line => line.split('\t')))
  ok(fs.existsSync(`figures/${figure}.gp`) && names.includes(hash.split('?')[0]), `figure ${figure} leads to an experiment`);
const { book } = JSON.parse(fs.readFileSync('build/lab.html', 'utf8').match(/<script id="programs" type="application\/json">([^]*?)<\/script>/)[1]);
for (const e of experiments) {
  const places = [...e.questions.map(q => book.questions[q]), book.sections[e.section]];
  ok(places.every(p => p && p.number && !/[\\{}%\n$]/.test(p.fr + p.en)), `${e.name}: its section and its QUESTIONs are in the book`, JSON.stringify(places));
}
ok(fs.statSync('build/lab.html').size < 400000, `the page weighs ${Math.round(fs.statSync('build/lab.html').size / 1000)} kB`);
ok(!/https?:\/\/(?!www\.w3\.org)/.test(fs.readFileSync('build/lab.html', 'utf8')), 'no address in the page');

// ------------------------------------------------------------------------------- in Chromium
(async () => {
  const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox', '--disable-gpu'] });
  const troubles = [];
  async function open(hash, { language = 'en-GB', scheme = 'light', width = 1100, before } = {}) {
    const context = await browser.newContext({ locale: language, colorScheme: scheme, viewport: { width, height: 900 }, acceptDownloads: true, reducedMotion: 'reduce' });
    const p = await context.newPage();
    p.on('console', m => { if (['error', 'warning'].includes(m.type())) troubles.push(m.text()); });
    p.on('pageerror', e => troubles.push(e.message));
    p.on('request', r => { if (!/^(file:.*lab\.html|blob:|data:)/.test(r.url())) troubles.push('request: ' + r.url()); });
    if (before) await p.addInitScript(before);
    await p.goto(page + hash);
    return p;
  }
  const drawn = (p, more = 0) => p.waitForFunction(n => Number(document.documentElement.dataset.drawn || 0) > n, more, { timeout: 60000 });
  const settled = p => p.waitForFunction(() => document.documentElement.dataset.asked === document.documentElement.dataset.answered, null, { timeout: 60000 });
  const count = p => p.evaluate(() => Number(document.documentElement.dataset.drawn || 0));
  const quiet = name => { ok(!troubles.length, `${name}: no error, no request`, troubles.join('\n')); troubles.length = 0; };
  const close = p => p.context().close();
  async function violations(p) {
    await p.evaluate(axe);
    const result = await p.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    return result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html).join(' ')}`).join('\n');
  }
  async function copied(p) { await p.click('#command'); await p.waitForSelector('#shown:not([hidden])'); return p.textContent('#shown'); }
  // Chromium drops without a word what a page downloads after the tenth time in a second.
  const started = [];
  async function downloaded(p, button) {
    if (started.length >= 10) await p.waitForTimeout(Math.max(0, started[started.length - 10] + 1200 - Date.now()));
    started.push(Date.now());
    const [download] = await Promise.all([p.waitForEvent('download'), p.click(button)]);
    return fs.readFileSync(await download.path());
  }

  for (const e of experiments) {
    const p = await open('#' + e.name);
    await drawn(p);
    if (e === experiments[0]) {
      const first = await p.evaluate(() => performance.getEntriesByName('drawn')[0].startTime - performance.getEntriesByType('navigation')[0].responseEnd);
      console.log(`# first drawing ${Math.round(first)} ms after the page is read`);
    }
    const painted = () => p.evaluate(() => document.getElementById('canvas').toDataURL());
    const text = () => p.evaluate(() => document.getElementById('summary').textContent);
    const [image, said] = [await painted(), await text()];
    ok(said.length > 40 && !/NaN|undefined|null/.test(said), `${e.name}: in words`, said);
    ok(await p.textContent('#where'), `${e.name}: its section of the book`);
    const bad = await violations(p);
    ok(!bad, `${e.name}: axe finds nothing`, bad);

    // by the keyboard: the first slider, a few steps
    const slider = e.name === 'f-I' ? '#s-R' : '#controls input[type=range]', // there, the first one only moves a mark
      n = await count(p), spikes = await p.evaluate(() => JSON.stringify(Object.entries(result.files).map(([k, f]) => Array.from(f.numbers))));
    await p.focus(slider);
    for (let k = 0; k < 4; k++) await p.keyboard.press('ArrowRight');
    await drawn(p, n);
    await settled(p);
    const after = await p.evaluate(() => JSON.stringify(Object.entries(result.files).map(([k, f]) => Array.from(f.numbers))));
    ok(after !== spikes && await painted() !== image && await text() !== said, `${e.name}: a moved slider changes data, figure and words`, await text());
    ok((await p.evaluate(() => location.hash)).includes('='), `${e.name}: and the link`);

    { // the command that it gives writes the files that it gives
      const command = await copied(p), out = folder(), m = command.match(/^mkdir -p (\S+) && (build\/bin\/\S+ .*)--out=\1$/);
      ok(m, `${e.name}: the command`, command);
      execSync(`${m[2]} --out=${out}`, { stdio: 'pipe' });
      let odd = [];
      ok(/^[^ ]+\.tsv$/.test(await p.inputValue('#file')), `${e.name}: data are offered`);
      for (const name of await p.$$eval('#file option', list => list.map(o => o.value))) {
        await p.selectOption('#file', name);
        if (!(await downloaded(p, '#tsv')).equals(fs.readFileSync(path.join(out, name)))) odd.push(name);
      }
      ok(!odd.length, `${e.name}: the copied command gives the same files, to the byte`, `${command}\n${odd}`);
    }
    const svg = String(await downloaded(p, '#svg'));
    ok(/^<svg [^]*<title>[^]*<path [^]*<\/svg>$/.test(svg) && !/NaN|undefined/.test(svg), `${e.name}: the figure as SVG`, svg.slice(0, 300));
    if (e === experiments[0]) {
      const png = await downloaded(p, '#png');
      ok(png.subarray(1, 4).toString() === 'PNG' && png.readUInt32BE(16) === 1800, 'and as PNG', png.subarray(0, 24).toString('latin1'));
    }

    // the link, opened elsewhere; a value that is the program's and not the experiment's own
    if (Object.keys(e.settings).length) {
      const before = await count(p), name = Object.keys(e.settings).find(k => e.limits[k]);
      if (name) {
        await p.fill(`#n-${name}`, String(await p.evaluate(k => parameters[experiment.program].find(q => q.name === k).value, name)));
        await drawn(p, before);
        await settled(p);
      }
    }
    const again = await open(await p.evaluate(() => location.hash));
    await drawn(again);
    ok(await again.textContent('#summary') === await text(), `${e.name}: the link shows the same`);
    await close(again);
    quiet(e.name);
    await close(p);
    for (const [language, scheme, width] of [['fr-FR', 'dark', 360], ['en-GB', 'dark', 1100], ['fr-FR', 'light', 800]]) {
      const small = await open('#' + e.name, { language, scheme, width });
      await drawn(small);
      const wide = await small.evaluate(() => document.documentElement.scrollWidth), found = await violations(small);
      ok(wide <= width && !found, `${e.name}: ${language}, ${scheme}, ${width} px`, `${wide} px wide\n${found}`);
      if (process.env.SHOTS) await small.screenshot({ path: path.join(process.env.SHOTS, `${e.name}-${language}-${scheme}-${width}.png`), fullPage: true });
      ok(await small.evaluate(() => document.documentElement.lang) === language.slice(0, 2), `${e.name}: in the language of the browser`);
      await close(small);
    }
    for (const [view] of (e.views || []).slice(1)) {
      const other = await open(`#${e.name}?view=${view}`);
      await drawn(other);
      ok(await other.isChecked(`input[value=${view}]`) && (await other.textContent('#summary')).length > 20, `${e.name}: view ${view}`);
      await close(other);
    }
    quiet(`${e.name}, elsewhere`);
  }

  // what should not be there
  for (const hash of ['#nowhere', '#figure-1?sigma=1e99', '#figure-1?sigma=', '#noise?trials=2.5', '#f-I?whatever=1&R=x', '#%E0%A4%A', '#stimuli?view=nothing', '#<script>alert(1)</script>', '#figure-1?seed=1e30', '#noise?I-0=0x10&__proto__=3']) {
    const p = await open(hash);
    await drawn(p);
    ok(hash.includes('0x10') || (await p.textContent('#odd')).length > 10, `${hash}: said, and something is drawn`, await p.textContent('#odd'));
    await close(p);
  }
  for (const hash of ['#stimuli?pulse-start=500&pulse-end=400', '#figure-1?dt=0.7', '#figure-1?V-th=-80&V-r=-70', '#map?trials=200&noises=1000']) {
    const p = await open(hash);
    await p.waitForSelector('#complaint:not([hidden])', { timeout: 30000 });
    const said = await p.textContent('#complaint');
    ok(/^--[\w-]+=\S+: \w+/.test(said), `${hash}: refused, and why`, said);
    ok(await p.isDisabled('#tsv') && await p.isDisabled('#svg') && await p.isDisabled('#png'), 'and nothing to keep');
    await p.click('#reset');
    await drawn(p);
    ok(await p.isHidden('#complaint'), 'and the book\'s values run again');
    await close(p);
  }
  {
    const p = await open('#figure-1');
    await drawn(p);
    const image = await p.evaluate(() => document.getElementById('canvas').toDataURL());
    for (const text of ['1e99', '-5', '']) {
      await p.fill('#n-sigma', text);
      ok(await p.isVisible('#complaint') && await p.getAttribute('#n-sigma', 'aria-invalid') === 'true', `σ = "${text}" is refused`, await p.textContent('#complaint'));
    }
    ok(await p.evaluate(() => document.getElementById('canvas').toDataURL()) === image, 'and the figure stays');
    await p.fill('#n-sigma', '0');
    await p.waitForFunction(() => /13|11/.test(document.getElementById('summary').textContent) && document.getElementById('complaint').hidden);
    const n = await count(p);
    await p.click('#language');
    ok(await p.evaluate(() => document.documentElement.lang) === 'fr' && /essai/.test(await p.textContent('#summary')), 'the other language', await p.textContent('#summary'));
    ok(await count(p) > n && /^−?0 pA|σ/.test(await p.textContent('#controls')), 'the settings stay');
    await p.fill('#n-trials', '1000');
    await p.fill('#n-sigma', '100');
    await p.waitForFunction(() => result.files['frozen-spikes.tsv'].numbers[result.files['frozen-spikes.tsv'].numbers.length - 2] === 1000);
    ok(true, 'a thousand trials');
    const large = await open('#figure-1?duration=1000&dt=0.1&trials=200');
    await drawn(large);
    ok(await large.isHidden('#complaint'), 'the longest trials', await large.textContent('#complaint'));
    await close(large);
    await close(p);
    quiet('absurd values');
  }
  {
    const p = await open('', { before: () => { delete window.WebAssembly; } });
    await p.waitForSelector('#fatal:not([hidden])');
    ok(/WebAssembly/.test(await p.textContent('#fatal')), 'a browser without WebAssembly: a clear message');
    await close(p);
    const q = await open('#noise', { before: () => { window.Worker = function () { throw new Error('none'); }; } });
    await drawn(q);
    ok(true, 'a browser without workers: the page does the work');
    await close(q);
    quiet('poor browsers');
  }
  for (const hash of fs.readFileSync('lab/figures.tsv', 'utf8').split('\n').filter(line => line.includes('?')).map(line => line.split('\t')[1])) {
    const p = await open(`#${hash}?lang=fr`); // as the book links to it
    await drawn(p);
    const [view] = hash.match(/(?<=view=)\w+/);
    ok(await p.isChecked(`input[value=${view}]`) && await p.evaluate(() => document.documentElement.lang) === 'fr' && !(await p.textContent('#odd')), `the book's link to ${hash}`);
    await close(p);
  }
  await browser.close();
  fs.rmSync(work, { recursive: true });
  console.log(`1..${tests}`);
})().catch(error => { ok(false, 'the end is reached', error.stack); console.log(`1..${tests}`); process.exit(1); });
