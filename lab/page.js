// The page: choose an experiment, move its parameters, look, keep. The experiments are in experiments.js.
'use strict';

const words = {
  fr: { title: 'Un neurone fiable : le laboratoire', experiments: 'Expériences', skip: 'Aller à la figure', summary: 'En mots', reset: 'Réglages de départ',
    link: 'Copier le lien', command: 'Copier la commande', file: 'Données :', tsv: 'TSV', svg: 'Figure SVG', png: 'Figure PNG', other: 'English',
    copied: 'Copié.', select: 'Copiez ce texte :', section: 'Section du livre :', helps: 'Aide à répondre aux QUESTIONs :', unknown: 'Le lien demandait ce qui n\'existe pas ici : ',
    refused: 'refusé', no: 'Ce navigateur n\'a pas WebAssembly : le laboratoire ne peut pas tourner ici. Un navigateur plus récent convient.', colon: ' : ', goal: 'cible : ', at: 'de ', to: ' à ', most: 'au plus ', reached: 'atteint', 'not yet': 'pas encore', view: 'À voir',
    broken: 'Le laboratoire n\'a pas pu démarrer : ' },
  en: { title: 'A Reliable Neuron: the laboratory', experiments: 'Experiments', skip: 'Go to the figure', summary: 'In words', reset: 'Starting values',
    link: 'Copy the link', command: 'Copy the command', file: 'Data:', tsv: 'TSV', svg: 'SVG figure', png: 'PNG figure', other: 'Français',
    copied: 'Copied.', select: 'Copy this text:', section: 'Section of the book:', helps: 'Helps to answer the QUESTIONs:', unknown: 'The link asked for what does not exist here: ',
    refused: 'refused', no: 'This browser has no WebAssembly: the laboratory cannot run here. A more recent browser will do.', colon: ': ', goal: 'target: ', at: '', to: ' to ', most: 'at most ', reached: 'reached', 'not yet': 'not yet', view: 'To see',
    broken: 'The laboratory could not start: ' },
};
const $ = id => document.getElementById(id);
let language = (navigator.language || 'en').startsWith('fr') ? 'fr' : 'en';
let experiment, settings, view, result, parameters;
const word = key => fine(words[language][key]);
// French puts spaces before some signs; no line begins with these.
const fine = text => (language === 'fr' ? text.replace(/ ([?:;!%»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : text).replace(/'/g, '’');

// ------------------------------------------------------------------ where the programs run
// In a worker, so that the page never freezes; one request at a time, the last one wins. A request
// that has kept the worker for a second when a newer one comes is given up, and the worker with it.
let ask;
function startWorker(modules) {
  const source = URL.createObjectURL(new Blob([`${workerSource};(${worker.toString()})()`], { type: 'text/javascript' }));
  const fresh = () => { const w = new Worker(source); w.postMessage({ modules }); return w; };
  let inWorker = fresh(), waiting = null, since = 0;
  const next = () => {
    if (since || !waiting) return;
    const { request, done } = waiting;
    waiting = null; since = performance.now();
    if (!inWorker) inWorker = fresh();
    inWorker.onmessage = ({ data }) => { since = 0; done(data); next(); };
    inWorker.onerror = inWorker.onmessageerror = () => { here(modules); since = 0; ask(request, done); };
    inWorker.postMessage(request);
  };
  const impatient = () => {
    if (since && waiting && performance.now() - since > 1000) { inWorker.terminate(); inWorker = null; since = 0; next(); }
  };
  ask = (request, done) => { waiting = { request, done }; next(); impatient(); if (waiting) setTimeout(impatient, 1050); };
}
function worker() {
  const programs = {};
  self.onmessage = ({ data }) => {
    if (data.modules) { for (const name in data.modules) programs[name] = new Program(data.modules[name]); return; }
    const answer = programs[data.program].run(data.run, data.settings); // moved to the page, not copied
    self.postMessage(answer, Object.values(answer.files || {}).flatMap(f => [f.numbers.buffer, f.ends.buffer]));
  };
}
// Where there are no workers, in the page itself.
function here(modules) {
  const programs = {};
  for (const name in modules) programs[name] = new Program(modules[name]);
  let last = 0;
  ask = (request, done) => { const mine = ++last; setTimeout(() => { if (mine === last) done(programs[request.program].run(request.run, request.settings)); }, 0); };
}

async function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

async function begin() {
  if (typeof WebAssembly === 'undefined' || typeof DecompressionStream === 'undefined') { showWords(); fatal(word('no')); return; }
  const packed = JSON.parse($('programs').textContent), modules = {};
  await Promise.all(Object.keys(packed.modules).map(async name => { modules[name] = await unpack(packed.modules[name]); }));
  parameters = {};
  for (const name in modules) parameters[name] = new Program(modules[name]).parameters;
  try { startWorker(modules); } catch (e) { here(modules); }
  book = packed.book;
  $('main').hidden = false;
  window.addEventListener('hashchange', fromFragment);
  window.addEventListener('resize', draw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  fromFragment();
}
let book = { questions: {}, sections: {} };

// --------------------------------------------------- fragment: #name?option=value&view=name&lang=fr
// (the book's links end in ?lang=fr, whatever stands before)
function fromFragment() {
  let hash = location.hash.slice(1);
  try { hash = decodeURIComponent(hash); } catch (e) { /* a lone % : taken as it is */ }
  const [name, ...query] = hash.split('?'), odd = [];
  experiment = experiments.find(e => e.name === name) || experiments[0];
  if (name && name !== experiment.name) odd.push(name);
  const table = parameters[experiment.program];
  settings = { ...experiment.settings };
  view = experiment.views ? experiment.views[0][0] : '';
  for (const [key, text] of new URLSearchParams(query.join('&'))) {
    const p = table.find(q => q.name === key);
    if (key === 'lang' && words[text]) language = text;
    else if (key === 'view' && experiment.views && experiment.views.some(v => v[0] === text)) view = text;
    else if (p && text.trim() !== '' && allowed(p, Number(text))) settings[key] = Number(text);
    else odd.push(`${key}=${text}`);
  }
  result = chosen = null;
  keepable(false);
  showWords(); showControls(); run();
  say('');
  $('odd').textContent = odd.length ? word('unknown') + odd.join(', ').slice(0, 200) : '';
}
const allowed = (p, x) => x >= p.min && x <= p.max && (!p.whole || Number.isSafeInteger(x));
const value = p => settings[p.name] ?? p.value;
const moved = () => parameters[experiment.program].filter(p => value(p) !== p.value); // from the program's own
const changed = () => parameters[experiment.program].filter(p => value(p) !== (experiment.settings[p.name] ?? p.value));
function all() { return Object.fromEntries(parameters[experiment.program].map(p => [p.name, value(p)])); }
function toFragment() {
  const query = changed().map(p => `${p.name}=${settings[p.name]}`);
  if (experiment.views && view !== experiment.views[0][0]) query.push(`view=${view}`);
  history.replaceState(null, '', `#${experiment.name}${query.length ? '?' + query.join('&') : ''}`);
}

// ------------------------------------------------------------------------------- words
function showWords() {
  document.documentElement.lang = language;
  document.title = word('title');
  for (const e of document.querySelectorAll('[data-word]')) e.textContent = word(e.dataset.word);
  $('language').textContent = word('other');
  $('language').lang = language === 'fr' ? 'en' : 'fr';
  if (!experiment) return;
  $('experiments').replaceChildren(...experiments.map(e => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = '#' + e.name;
    link.textContent = e.title[language];
    if (e === experiment) link.setAttribute('aria-current', 'page');
    item.append(link);
    return item;
  }));
  $('name').textContent = experiment.title[language];
  $('about').replaceChildren(...rich(fine(experiment.about[language])));
  const place = book.sections[experiment.section];
  $('where').textContent = place ? fine(`${word('section')} ${place.number}, ${language === 'fr' ? `« ${place.fr} »` : `“${place.en}”`}.`) : '';
  const list = experiment.questions.filter(q => book.questions[q]).map(q => `${book.questions[q].number} (${book.questions[q][language]})`);
  $('questions').replaceChildren(...rich(list.length ? fine(`${word('helps')} ${list.join(', ')}.`) : ''));
}

// ---------------------------------------------------------------------------- controls
function showControls() {
  const table = parameters[experiment.program], names = typeof experiment.controls === 'function' ? experiment.controls(view) : experiment.controls;
  $('controls').replaceChildren(...names.map(name => control(table.find(p => p.name === name))));
  $('views').hidden = !experiment.views;
  $('views').replaceChildren($('views').firstElementChild, ...(experiment.views || []).map(([name, fr, en]) => {
    const label = document.createElement('label'), choice = document.createElement('input');
    Object.assign(choice, { type: 'radio', name: 'view', value: name, checked: name === view });
    choice.addEventListener('change', () => { view = name; chosen = null; toFragment(); showControls(); $('views').querySelector(':checked').focus(); experiment.rows ? run() : show(); });
    label.append(choice, ...rich(' ' + (language === 'fr' ? fr : en)));
    return label;
  }));
}
// The σ_V of a text, with its index below.
function rich(text) {
  return text.split(/(_[A-Za-z0-9∞]+)/).map(piece => {
    if (piece[0] !== '_') return piece;
    const below = document.createElement('sub');
    below.textContent = piece.slice(1);
    return below;
  });
}
// The name of a parameter, its symbol with its index below, its unit.
function named(p) {
  const [letter, index] = p.symbol.split('_'), symbol = document.createElement('i'), below = document.createElement('sub');
  symbol.textContent = letter; below.textContent = index || '';
  return [fine(p[language]) + ', ', symbol, below, p.unit ? ` (${p.unit})` : ''];
}
function control(p) {
  const [least, most] = (experiment.limits || {})[p.name] || [p.min, p.max], low = Math.max(p.min, least), high = Math.min(p.max, most);
  const log = low > 0 && high / low > 100, clamp = x => Math.min(Math.max(x, low), high);
  const to = x => log ? Math.log(clamp(x) / low) / Math.log(high / low) : (clamp(x) - low) / (high - low);
  const from = u => { const x = log ? low * (high / low) ** u : low + u * (high - low); return p.whole ? Math.round(x) : log ? Number(x.toPrecision(2)) : rounded(x, (high - low) / 200); };
  const box = document.createElement('div'), label = document.createElement('label'), slider = document.createElement('input'), number = document.createElement('input');
  label.htmlFor = 'n-' + p.name;
  label.append(...named(p));
  Object.assign(slider, { type: 'range', min: 0, max: 1000, step: 1, value: 1000 * to(value(p)), id: 's-' + p.name });
  slider.setAttribute('aria-label', label.textContent);
  Object.assign(number, { type: 'number', id: 'n-' + p.name, value: value(p), min: p.min, max: p.max, step: p.whole ? 1 : 'any' });
  const tell = () => slider.setAttribute('aria-valuetext', `${value(p).toLocaleString(language)} ${p.unit}`);
  const set = x => { settings[p.name] = x; number.value = x; number.removeAttribute('aria-invalid'); tell(); toFragment(); run(); };
  slider.addEventListener('input', () => set(from(slider.value / 1000)));
  slider.addEventListener('keydown', e => { // the keys move by what the eye can see
    const move = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[e.key];
    if (!move) return;
    e.preventDefault();
    let u = slider.value / 1000, x;
    do { u = Math.min(1, Math.max(0, u + move / 100)); x = from(u); } while (x === value(p) && u > 0 && u < 1);
    slider.value = 1000 * u; set(x);
  });
  number.addEventListener('input', () => {
    const x = Number(number.value);
    if (number.value.trim() === '' || !allowed(p, x)) {
      number.setAttribute('aria-invalid', 'true');
      complain(`--${p.name}=${number.value}${word('colon')}${word('refused')} (${word('at')}${p.min.toLocaleString(language)}${word('to')}${Math.min(p.max, Number.MAX_SAFE_INTEGER).toLocaleString(language)}${p.unit ? ' ' + p.unit : ''})`);
      return;
    }
    settings[p.name] = x; slider.value = 1000 * to(x); number.removeAttribute('aria-invalid'); tell(); toFragment(); run();
  });
  tell();
  box.append(label, slider, number);
  return box;
}
function rounded(x, step) {
  const power = 10 ** Math.floor(Math.log10(step) + 1e-9), unit = [5, 2, 1].map(m => m * power).find(s => s <= step * 1.001);
  return Number((Math.round(x / unit) * unit).toPrecision(12));
}

// --------------------------------------------------------------------------- run and draw
let turn = 0;
function run() {
  const mine = document.documentElement.dataset.asked = ++turn, slow = setTimeout(() => { if (mine === turn) busy(true); }, 200);
  const request = number => ({ program: experiment.program, run: number, settings: { ...settings } });
  const finish = answer => {
    clearTimeout(slow);
    if (mine !== turn) return false;
    if (answer.complaint) { busy(false); refuse(answer.complaint); return false; }
    complain('');
    result = answer;
    result.turn = mine;
    return true;
  };
  if (!experiment.rows) { ask(request(experiment.run), answer => { if (finish(answer)) { busy(false); show(); } }); return; }
  // a map: one row after another, shown as it comes; a newer turn stops it
  const [first, end] = experiment.rows(view);
  const next = row => ask(request(row), answer => {
    if (!finish(answer)) return;
    result.done = (row + 1 - first) / (end - first);
    if (result.done < 1) { busy(true, result.done); draw(); next(row + 1); } else { busy(false); show(); }
  });
  next(first);
}
let chosen; // the file of data
function show() {
  if (!result) return;
  draw();
  keepable(true);
  const names = Object.keys(result.files);
  $('file').replaceChildren(...names.map(name => new Option(name, name)));
  if (!result.files[chosen]) chosen = experiment.file ? experiment.file(view) : names[0];
  $('file').value = chosen;
  $('summary').replaceChildren(...rich(fine(experiment.summary(result, all(), language, view))));
  $('canvas').setAttribute('aria-label', `${experiment.title[language]}. ${$('summary').textContent}`);
  $('targets').replaceChildren(...experiment.targets(result, all(), view).filter(t => book.questions[t.question]).map(t => {
    const item = document.createElement('li'), reached = t.measured >= t.low && t.measured <= t.high, d = x => nice(x, language, 4);
    const goal = t.low === t.high ? d(t.low) : t.low === -Infinity ? word('most') + d(t.high) : word('at') + d(t.low) + word('to') + d(t.high);
    item.className = reached ? 'reached' : '';
    item.append(...rich(fine(`QUESTION ${book.questions[t.question].number} – ${d(t.measured)} ${t[language]} (${word('goal')}${goal})${word('colon')}${word(reached ? 'reached' : 'not yet')}`)));
    return item;
  }));
  performance.mark('drawn');
  document.documentElement.dataset.answered = result.turn; // asked and answered are equal when all is done
  document.documentElement.dataset.drawn = Number(document.documentElement.dataset.drawn || 0) + 1;
}
function busy(yes, share) { $('busy').hidden = !yes; if (yes) keepable(false); if (share === undefined) $('busy').removeAttribute('value'); else $('busy').value = share; }
function refuse({ option, fr, en }) {
  const p = parameters[experiment.program].find(q => q.name === option);
  complain(`${option ? `--${option}${p ? '=' + value(p) : ''}${word('colon')}` : ''}${language === 'fr' ? fr : en}`);
}
function complain(text) { $('complaint').hidden = !text; $('complaint').textContent = text; if (text) keepable(false); }
// Data and figures are those of the settings shown, or cannot be had.
function keepable(yes) { for (const name of ['tsv', 'svg', 'png']) $(name).disabled = !yes; }
function fatal(text) { $('fatal').hidden = false; $('fatal').textContent = text; }
function say(text) { $('said').textContent = text; $('shown').hidden = true; }
function colours(paper) {
  return !paper && matchMedia('(prefers-color-scheme: dark)').matches
    ? { axis: '#8a949e', text: '#e8e8e8', main: '#7ab8f0', second: '#ff9a70', third: '#6fd3a9', ink: '#e8e8e8', quiet: '#8a949e', band: '#24486a' }
    : { axis: '#777', text: '#1c1c1c', main: '#0072b2', second: '#c04a00', third: '#00724f', ink: '#1c1c1c', quiet: '#888', band: '#cfe3f5' };
}
function draw() {
  if (!result) return;
  const columns = experiment.panels(result, all(), language, view);
  const stacked = !sideBySide($('frame').clientWidth, columns);
  $('frame').classList.toggle('tall', stacked);
  $('frame').classList.toggle('taller', stacked && columns.flat().length > 4);
  drawPanels(canvasPen($('canvas')), columns, colours(false), language);
}

// -------------------------------------------------------------------------------- keep
$('language').addEventListener('click', () => { language = language === 'fr' ? 'en' : 'fr'; showWords(); if (result) { showControls(); show(); say(''); } });
$('reset').addEventListener('click', () => { settings = { ...experiment.settings }; showControls(); toFragment(); run(); });
$('link').addEventListener('click', () => { toFragment(); copy(location.href); });
$('command').addEventListener('click', () => copy(command()));
function command() {
  const folder = `build/trial/${experiment.program}`;
  return [`mkdir -p ${folder} && build/bin/${experiment.program}`, ...moved().map(p => `--${p.name}=${numberText(settings[p.name])}`), `--out=${folder}`].join(' ');
}
function copy(text) {
  const show = told => { say(word(told)); $('shown').textContent = text; $('shown').hidden = false; };
  if (!navigator.clipboard) { show('select'); return; }
  navigator.clipboard.writeText(text).then(() => show('copied'), () => show('select'));
}
function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
// On paper, whatever the screen's colours.
function onPaper(pen) {
  pen.rects([[0, 0, pen.width, pen.height]], '#fff');
  drawPanels(pen, experiment.panels(result, all(), language, view), colours(true), language);
  return pen;
}
$('svg').addEventListener('click', () => result &&
  save(`${experiment.name}.svg`, new Blob([onPaper(svgPen(900, 640, `${experiment.title[language]}: ${command()}`)).text()], { type: 'image/svg+xml' })));
$('png').addEventListener('click', () => {
  if (!result) return;
  const name = experiment.name, canvas = document.createElement('canvas');
  onPaper(canvasPen(canvas, 900, 640, 2));
  canvas.toBlob(blob => save(`${name}.png`, blob));
});
// A long file is written slice by slice, and the page lives on.
let writing = false;
$('file').addEventListener('change', () => { chosen = $('file').value; });
$('tsv').addEventListener('click', async () => {
  if (!result || writing) return;
  const name = $('file').value, pieces = [];
  writing = true;
  for (const piece of textSlices(result.files[name])) {
    pieces.push(piece);
    await new Promise(done => setTimeout(done));
  }
  writing = false;
  save(name, new Blob(pieces, { type: 'text/tab-separated-values' }));
});
begin().catch(error => { showWords(); fatal(word('broken') + error.message); });
