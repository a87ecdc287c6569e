// The experiments: which function of which program, which sliders, what is drawn, what is said.
// `section' is a label of the book, `questions' are names of its QUESTIONs, `settings' differ from the program's
// own, `limits' are those of the sliders (a number may be typed beyond them), `views' choose what is drawn.
// A map is made of `rows', one run each; `file' is the data offered first.
'use strict';

const two = (fr, en) => ({ fr, en });
const ms = two('temps (ms)', 'time (ms)'), potential = two('potentiel (mV)', 'potential (mV)'), pA = two('courant (pA)', 'current (pA)');
const trial = two('essai', 'trial'), hertz = two('fréquence (Hz)', 'rate (Hz)');
const column = (rows, k) => rows.map(row => row[k]);
const between = (v, low, high) => v >= low && v <= high;
const extent = list => { let low = Infinity, high = -Infinity; for (const v of list) { if (v < low) low = v; if (v > high) high = v; } return [low, high]; };
const wide = (low, high, margin) => high > low ? [low - margin * (high - low), high + margin * (high - low)] : [low - 1, low + 1];
const nice = (x, language, digits = 3) => Number.isFinite(x) ? local(Number(x.toPrecision(digits)), language) : '–';
const several = (n, one, many, language) => `${n} ${(language === 'fr' ? n < 2 : n === 1) ? one : many}`;
const spikeWords = (n, language) => language === 'fr' ? several(n, 'potentiel d’action', 'potentiels d’action', language) : several(n, 'spike', 'spikes', language);

// Panels that several experiments share.
function raster(rows, v, label, colour, from = 0) {
  return { y: label, from, to: v.duration, low: v.trials + 0.5, high: 0.5, whole: true, share: 2, none: rows.length === 0,
    curves: [{ kind: 'raster', x: column(rows, 0), y: column(rows, 1), colour }] };
}
function traces(rows, low, high, label, v, colour, share) {
  return { y: label, from: 0, to: v.duration, low, high, share,
    curves: [{ kind: 'line', x: column(rows, 0), y: column(rows, 1), colour, width: 1 }] };
}
const threshold = v => ({ kind: 'line', x: [0, v.duration], y: [v['V-th'], v['V-th']], colour: 'quiet', dash: [4, 4], width: 1 });
const caseOf = (file, k) => rowsOf(file).filter(row => row[2] === k);

const experiments = [
{
  name: 'stimuli', program: 'chapter2', run: 0, section: '2-responses', questions: ['resistance', 'too-alike'],
  title: two('Trois stimuli', 'Three stimuli'),
  about: two('Une impulsion, un créneau, une sinusoïde : que devient le potentiel de la membrane, et quand le neurone tire‑t‑il ?',
    'An impulse, a pulse, a sinusoid: what becomes of the membrane potential, and when does the neuron fire?'),
  views: [['pulse', 'créneau', 'pulse'], ['impulse', 'impulsion', 'impulse'], ['sinusoid', 'sinusoïde', 'sinusoid']],
  controls: view => ({ pulse: ['I-0', 'pulse-start', 'pulse-end'], impulse: ['impulse-charge', 'impulse-time'],
    sinusoid: ['sine-mean', 'sine-amplitude', 'frequency'] })[view].concat('R', 'tau', 'V-th', 't-ref'),
  limits: { 'I-0': [0, 400], 'pulse-start': [0, 500], 'pulse-end': [500, 1000], 'impulse-time': [0, 900], 'impulse-charge': [0, 6000],
    'sine-mean': [0, 300], 'sine-amplitude': [0, 300], frequency: [0.5, 40], R: [0.05, 0.3], tau: [5, 100], 'V-th': [-65, -40], 't-ref': [0, 20] },
  settings: {}, file: view => `responses-${view}.tsv`,
  panels({ files }, v, language, view) {
    const rows = rowsOf(files[`responses-${view}.tsv`]), t = column(rows, 0), I = column(rows, 1), to = Math.ceil(t[t.length - 1]);
    const spikes = caseOf(files['responses-spikes.tsv'], { impulse: 1, pulse: 2, sinusoid: 3 }[view]).map(row => row[0]);
    const [lowest] = extent(column(rows, 2)), top = v['V-th'] + 22, [a, b] = wide(Math.min(0, ...extent(I)), Math.max(...extent(I)), 0.06);
    return [[
      { y: pA[language], from: 0, to, low: a, high: b, share: 1, curves: [{ kind: 'line', x: t, y: I, colour: 'second' }] },
      { y: potential[language], x: ms[language], from: 0, to, low: Math.min(lowest, v['V-r']) - 3, high: top, share: 2, curves: [
        { ...threshold(v), x: [0, to] }, { kind: 'line', x: t, y: column(rows, 2), colour: 'main' },
        { kind: 'spikes', x: spikes, y: [v['V-th'], top - 2], colour: 'ink' }] },
    ]];
  },
  summary({ values: x, files }, v, language, view) {
    const n = caseOf(files['responses-spikes.tsv'], { impulse: 1, pulse: 2, sinusoid: 3 }[view]).length, d = (y, k) => nice(y, language, k);
    if (view === 'impulse') return language === 'fr'
      ? `La charge Q élève le potentiel de ${d(x.jump)} mV ; la théorie, sans fuite, dit R Q/τ = ${d(x['jump-theory'])} mV. Le neurone émet ${spikeWords(n, 'fr')}.`
      : `The charge Q raises the potential by ${d(x.jump)} mV; theory, without the leak, says R Q/τ = ${d(x['jump-theory'])} mV. The neuron fires ${spikeWords(n, 'en')}.`;
    if (view === 'pulse') return language === 'fr'
      ? `Le potentiel tend vers V_∞ = ${d(x['V-inf'], 4)} mV. Le neurone émet ${spikeWords(x.count, 'fr')} pendant le créneau${x.count > 0 ? `, le premier ${d(x.latency, 4)} ms après le début` : ''}${x.count > 1 ? `, puis un tous les ${d(x.isi, 4)} ms` : ''}.`
      : `The potential tends to V_∞ = ${d(x['V-inf'], 4)} mV. The neuron fires ${spikeWords(x.count, 'en')} during the pulse${x.count > 0 ? `, the first ${d(x.latency, 4)} ms after its start` : ''}${x.count > 1 ? `, then one every ${d(x.isi, 4)} ms` : ''}.`;
    return language === 'fr' ? `Le neurone émet ${spikeWords(n, 'fr')} en ${d(x.cycles)} cycles${v.duration > 1000 ? ', dont la figure montre la première seconde' : ''}.`
      : `The neuron fires ${spikeWords(n, 'en')} in ${d(x.cycles)} cycles${v.duration > 1000 ? ', of which the figure shows the first second' : ''}.`;
  },
  targets: ({ values: x }, v, view) => view === 'pulse' && v['I-0'] === 150 && v['pulse-end'] - v['pulse-start'] === 900
    ? [{ question: 'resistance', measured: x.count, low: 10, high: 10, fr: 'potentiels d’action pendant le créneau', en: 'spikes during the pulse' }] : [],
},
{
  name: 'f-I', program: 'chapter2', run: 1, section: '2-fi', questions: ['rheobase', 'current-rate', 'largest-rate', 'rate-20'],
  title: two('Courant et fréquence', 'Current and rate'),
  about: two('La fréquence de décharge sous un courant constant : points, la simulation ; ligne, la formule ; tirets, la formule sans période réfractaire.',
    'The firing rate under a constant current: dots, the simulation; line, the formula; dashes, the formula without refractory period.'),
  controls: ['I-0', 'R', 'tau', 'V-L', 'V-th', 'V-r', 't-ref'],
  limits: { 'I-0': [100, 400], R: [0.05, 0.3], tau: [5, 100], 'V-L': [-80, -60], 'V-th': [-58, -40], 'V-r': [-90, -60], 't-ref': [0, 20] },
  settings: {}, file: () => 'fi.tsv',
  panels({ files, values: x }, v, language) {
    const theory = rowsOf(files['fi-theory.tsv']), points = rowsOf(files['fi.tsv']), I = column(theory, 0);
    const high = Math.max(5, 1.08 * Math.max(...column(theory, 1).filter(Number.isFinite)));
    return [[{ y: hertz[language], x: pA[language], from: I[0], to: I[I.length - 1], low: 0, high, share: 1, curves: [
      { kind: 'line', x: [x.rheobase, x.rheobase], y: [0, high], colour: 'quiet', width: 1 },
      { kind: 'line', x: I, y: column(theory, 2), colour: 'ink', dash: [5, 4], width: 1 },
      { kind: 'line', x: I, y: column(theory, 1), colour: 'main', width: 2 },
      { kind: 'points', x: column(points, 0), y: column(points, 1), colour: 'main', width: 6 },
      { kind: 'line', x: [v['I-0'], v['I-0'], I[0]], y: [0, x.rate, x.rate], colour: 'second', width: 1.5, onward: true }] }]];
  },
  summary({ values: x }, v, language) {
    const d = y => nice(y, language, 4);
    return language === 'fr'
      ? `La rhéobase est à ${d(x.rheobase)} pA. À I_0 = ${d(v['I-0'])} pA, la formule donne ${d(x.rate)} Hz${v['t-ref'] > 0 ? ` ; aucune fréquence ne dépasse ${d(1000 / v['t-ref'])} Hz` : ''}.`
      : `The rheobase is at ${d(x.rheobase)} pA. At I_0 = ${d(v['I-0'])} pA the formula gives ${d(x.rate)} Hz${v['t-ref'] > 0 ? `; no rate exceeds ${d(1000 / v['t-ref'])} Hz` : ''}.`;
  },
  targets: ({ values: x }, v) => v['I-0'] === 150
    ? [{ question: 'rate-20', measured: x.rate, low: 19.9, high: 20.1, fr: 'Hz sous 150 pA', en: 'Hz under 150 pA' }] : [],
},
{
  name: 'noise', program: 'chapter3', run: 0, section: '3-frozen', questions: ['ten-spikes', 'fresh-repeatable', 'frozen-why', 'what-a-raster-proves'],
  title: two('Bruit externe', 'External noise'),
  about: two('Un courant de moyenne I_0 et un bruit d’écart-type σ. Frais, il change à chaque essai ; gelé, c’est le même qui est rejoué.',
    'A current of mean I_0 and a noise of standard deviation σ. Fresh, it changes at each trial; frozen, the same one is played again.'),
  views: [['fresh', 'bruit frais', 'fresh noise'], ['frozen', 'bruit gelé', 'frozen noise']],
  controls: ['I-0', 'sigma', 'tau-s', 'seed', 'trials'],
  limits: { 'I-0': [0, 300], sigma: [0, 300], 'tau-s': [0.5, 100], seed: [1, 100], trials: [2, 100] },
  settings: {}, file: view => `${view}-spikes.tsv`,
  panels({ files }, v, language, view) {
    const currents = blocksOf(files[`${view}-current.tsv`]), spikes = rowsOf(files[`${view}-spikes.tsv`]);
    const all = currents.flat(), [low, high] = wide(...extent(column(all, 1)), 0.05), colours = ['main', 'second', 'third'];
    return [[
      { y: pA[language], from: 0, to: v.duration, low, high, share: 1.2, curves: currents.map((rows, k) =>
        ({ kind: 'line', x: column(rows, 0), y: column(rows, 1), colour: colours[k], width: view === 'frozen' ? 3 - k : 1 })) },
      { ...raster(spikes, v, trial[language], 'ink'), x: ms[language] },
    ]];
  },
  summary({ values: x }, v, language, view) {
    const d = y => nice(y, language);
    if (view === 'fresh') return language === 'fr'
      ? `Bruit frais : ${d(x['fresh-count'])} potentiels d’action par essai en moyenne, avec un écart-type de ${d(x['fresh-spread'])} d’un essai à l’autre${v.sigma > 0 ? ', et jamais aux mêmes instants' : ''}.`
      : `Fresh noise: ${d(x['fresh-count'])} spikes per trial on average, with a standard deviation of ${d(x['fresh-spread'])} from trial to trial${v.sigma > 0 ? ', and never at the same times' : ''}.`;
    return language === 'fr'
      ? `Bruit gelé : ${spikeWords(x['frozen-count'], 'fr')} par essai, aux mêmes instants à tous les essais. Le courant moyen de ce bruit-là est de ${d(x['frozen-mean'])} pA.`
      : `Frozen noise: ${spikeWords(x['frozen-count'], 'en')} per trial, at the same times in all trials. The mean current of this noise is ${d(x['frozen-mean'])} pA.`;
  },
  targets: ({ values: x }, v, view) => [
    { question: 'ten-spikes', measured: x['fresh-count'], low: 9, high: 11, fr: 'potentiels d’action par essai, bruit frais', en: 'spikes per trial, fresh noise' },
    { question: 'ten-spikes', measured: v['I-0'] - x.rheobase, low: -Infinity, high: 0, fr: 'pA au-dessus de la rhéobase (le courant moyen, seul, ne doit pas faire tirer)', en: 'pA above the rheobase (the mean current, alone, must not make it fire)' }],
},
{
  name: 'figure-1', program: 'chapter4', run: 0, section: '4-figure1', questions: ['ten-spikes-internal', 'role-of-mean', 'role-of-mean-alone', 'panel-a', 'panel-b', 'conclude'],
  title: two('La figure 1', 'Figure 1'),
  about: two('L’expérience de l’article : le même courant, constant (A) ou fluctuant et gelé (B), injecté à chaque essai dans un neurone qui a son propre bruit, σ_V.',
    'The paper’s experiment: the same current, constant (A) or fluctuating and frozen (B), injected at each trial into a neuron that has its own noise, σ_V.'),
  controls: ['I-0', 'sigma', 'tau-s', 'sigma-V', 'trials', 'seed'],
  limits: { 'I-0': [0, 300], sigma: [0, 300], 'tau-s': [0.5, 100], 'sigma-V': [0, 3], seed: [1, 100], trials: [2, 1000] },
  settings: {}, file: () => 'frozen-spikes.tsv',
  panels({ files, values: x }, v, language) {
    const low = Math.min(v['V-r'], v['V-L']) - 4, high = v['V-th'] + 3, currents = ['dc', 'frozen'].map(p => rowsOf(files[`${p}-current.tsv`]));
    const [a, b] = wide(...extent(currents.flatMap(rows => column(rows, 1))), 0.05), peak = Math.max(1, x['peak-1'], x['peak-2']);
    return ['dc', 'frozen'].map((p, k) => {
      const psth = rowsOf(files[`${p}-psth.tsv`]), V = traces(rowsOf(files[`${p}-potential.tsv`]), low, high, potential[language], v, 'main', 1.5);
      V.curves.unshift(threshold(v));
      return [{ ...traces(currents[k], a, b, pA[language], v, 'second', 1), title: k ? 'B' : 'A' }, V,
        raster(rowsOf(files[`${p}-spikes.tsv`]), v, trial[language], 'ink'),
        { y: 'PSTH (Hz)', x: ms[language], from: 0, to: v.duration, low: 0, high: peak * 1.05, share: 1,
          curves: [{ kind: 'bars', x: column(psth, 0), y: column(psth, 1), colour: 'third' }] }];
    });
  },
  summary({ values: x }, v, language) {
    const d = (y, k) => nice(y, language, k), pair = name => [d(x[name + '-1']), d(x[name + '-2'])];
    const [[n1, n2], [f1, f2], [l1, l2], [r1, r2], [p1, p2]] = ['count', 'first', 'last', 'reliability', 'precision'].map(pair);
    const measured = Number.isFinite(x['reliability-1']);
    return language === 'fr'
      ? `A, courant constant : ${n1} potentiels d’action par essai ; l’écart-type des instants va de ${f1} ms (le premier) à ${l1} ms (le dernier commun à tous les essais). B, bruit gelé : ${n2} par essai ; de ${f2} à ${l2} ms. `
        + (measured ? `Passées les 100 premières millisecondes du créneau : fiabilité ${r1} en A, ${r2} en B ; précision ${p1} ms en A, ${p2} ms en B (mesures du chapitre 5).` : 'Le créneau est trop court pour une mesure de la fiabilité.')
      : `A, constant current: ${n1} spikes per trial; the standard deviation of their times goes from ${f1} ms (the first) to ${l1} ms (the last that all trials have). B, frozen noise: ${n2} per trial; from ${f2} to ${l2} ms. `
        + (measured ? `After the first 100 milliseconds of the pulse: reliability ${r1} in A, ${r2} in B; precision ${p1} ms in A, ${p2} ms in B (the measures of chapter 5).` : 'The pulse is too short for a measure of reliability.');
  },
  targets: ({ values: x }) => [{ question: 'ten-spikes-internal', measured: x['count-2'], low: 9, high: 11, fr: 'potentiels d’action par essai en B', en: 'spikes per trial in B' }],
},
{
  name: 'reliability', program: 'chapter5', run: 0, section: '5-construction', questions: ['drop-the-start', 'threshold-of-three', 'zero-noise'],
  title: two('Mesurer la fiabilité', 'Measuring reliability'),
  about: two('La fréquence de tous les essais réunis, dans une fenêtre adaptative ; là où elle dépasse m fois la moyenne, un événement (en bleu). La fiabilité est la part des potentiels d’action dans un événement.',
    'The rate of all trials together, in an adaptive window; where it exceeds m times the mean there is an event (in blue). Reliability is the share of the spikes that fall in an event.'),
  controls: ['I-0', 'sigma', 'tau-s', 'sigma-V', 'drop', 'window-spikes', 'multiple', 'trials', 'seed'],
  limits: { 'I-0': [0, 300], sigma: [0, 300], 'tau-s': [0.5, 100], 'sigma-V': [0, 3], seed: [1, 100], trials: [2, 100], drop: [0, 500], 'window-spikes': [1, 50], multiple: [0, 10] },
  settings: {},
  panels({ files }, v, language) {
    const blocks = blocksOf(files['construction-rate.tsv']);
    return [1, 2].map(k => {
      const spikes = caseOf(files['construction-spikes.tsv'], k).filter(row => row[0] >= 0), events = caseOf(files['construction-events.tsv'], k).filter(row => row[1] > 0);
      const shade = high => ({ kind: 'bands', x: events.map(e => [e[0], e[1]]), y: [0, high], colour: 'band' }), rate = blocks[k - 1] || [];
      const high = Math.min(1e4, 1.1 * Math.max(10, ...column(rate, 1)));
      return [{ ...raster(spikes, v, trial[language], 'ink'), title: k === 1 ? 'σ = 0' : `σ = ${nice(v.sigma, language)} pA` },
        { y: hertz[language], x: ms[language], from: 0, to: v.duration, low: 0, high, share: 2, curves: [shade(high),
          { kind: 'line', x: column(rate, 0), y: column(rate, 1), colour: 'main', width: 1.2 }, { kind: 'line', x: column(rate, 0), y: column(rate, 2), colour: 'second', dash: [5, 4] }] }]
        .map((panel, j) => j ? panel : { ...panel, curves: [{ ...shade(v.trials + 0.5), y: [0.5, v.trials + 0.5] }, ...panel.curves] });
    });
  },
  summary({ values: x }, v, language) {
    const d = y => nice(y, language);
    const fr = (name, p) => `${name} : ${several(x[p + '-events'], 'événement', 'événements', 'fr')}, fiabilité ${d(x[p + '-reliability'])}${Number.isFinite(x[p + '-precision']) ? `, précision ${d(x[p + '-precision'])} ms` : ''}. `;
    const en = (name, p) => `${name}: ${several(x[p + '-events'], 'event', 'events', 'en')}, reliability ${d(x[p + '-reliability'])}${Number.isFinite(x[p + '-precision']) ? `, precision ${d(x[p + '-precision'])} ms` : ''}. `;
    return language === 'fr' ? fr('Courant constant', 'dc') + fr('Bruit gelé', 'frozen') : en('Constant current', 'dc') + en('Frozen noise', 'frozen');
  },
  targets: () => [],
},
{
  name: 'forgetting', program: 'chapter6', run: 0, section: '6-forgetting', questions: ['coalesced-pairs', 'why-zero'],
  title: two('Oublier son départ', 'Forgetting the start'),
  about: two('Aucun bruit interne, mais chaque essai part d’un autre potentiel. Sous un courant constant le désordre demeure ; sous un bruit gelé les essais se rejoignent.',
    'No internal noise, but each trial starts from another potential. Under a constant current the disorder remains; under a frozen noise the trials meet.'),
  controls: ['I-0', 'sigma', 'tau-s', 'trials', 'seed'],
  limits: { 'I-0': [50, 300], sigma: [0, 200], 'tau-s': [0.5, 100], trials: [2, 100], seed: [1, 100] },
  settings: { noises: 8 },
  panels({ files }, v, language) {
    return [1, 2].map(k => {
      const rows = caseOf(files['forgetting.tsv'], k).filter(row => row[0] >= 0);
      return [{ ...raster(rows, { ...v, duration: 2000 }, trial[language], k === 1 ? 'ink' : 'main'), x: ms[language], title: k === 1 ? 'σ = 0' : `σ = ${nice(v.sigma, language)} pA` }];
    });
  },
  summary({ values: x }, v, language) {
    const d = y => nice(y, language), lambda = x.exponent, heals = lambda < -0.05;
    return language === 'fr'
      ? `Au bout de 2000 ms, ${d(x['coalesced-1'])} % des paires d’essais ont fusionné sous le courant constant, ${d(x['coalesced-2'])} % sous le bruit gelé. `
        + (heals ? `Exposant de Lyapunov sous le bruit : ${d(lambda)} par seconde, moyenne de ${v.noises} bruits ; un écart d’un essai à l’autre est divisé par e en ${d(-1000 / lambda)} ms.` : 'L’exposant de Lyapunov est nul, ou presque : les écarts ne s’effacent pas.')
      : `After 2000 ms, ${d(x['coalesced-1'])}% of the pairs of trials have coalesced under the constant current, ${d(x['coalesced-2'])}% under the frozen noise. `
        + (heals ? `Lyapunov exponent under the noise: ${d(lambda)} per second, the average of ${v.noises} noises; a gap between trials is divided by e in ${d(-1000 / lambda)} ms.` : 'The Lyapunov exponent is zero, or nearly: gaps do not heal.');
  },
  targets: () => [],
},
{
  name: 'map', program: 'chapter7', section: '7-maps', questions: ['read-the-map', 'hold-which', 'zero-noise'],
  title: two('Carte de la fiabilité', 'Map of reliability'),
  about: two('La fiabilité moyenne de plusieurs bruits gelés, pour 256 couples de valeurs : la carte se calcule sous vos yeux, une ligne après l’autre.',
    'The mean reliability of several frozen noises, for 256 pairs of values: the map is computed before your eyes, one row after another.'),
  views: [['noise', 'σ et τ_s', 'σ and τ_s'], ['mean', 'I_0 et σ_V', 'I_0 and σ_V']],
  rows: view => view === 'noise' ? [0, 16] : [16, 32],
  controls: view => (view === 'noise' ? ['I-0', 'sigma-V'] : ['sigma', 'tau-s']).concat('trials', 'noises', 'R', 'tau', 'seed'),
  limits: { 'I-0': [50, 300], 'sigma-V': [0.1, 3], sigma: [0, 300], 'tau-s': [0.5, 100], trials: [10, 100], noises: [2, 100], R: [0.05, 0.3], tau: [5, 100], seed: [1, 100] },
  settings: { trials: 16, noises: 6, dt: 0.5 },
  panels({ files }, v, language, view) {
    const rows = rowsOf(files[`${view}-map.tsv`]), known = rows.filter(row => Number.isFinite(row[4]));
    const across = rows.slice(0, 16).map(row => row[2]), up = rows.filter(row => row[0] === 0).map(row => row[3]);
    const [x, y] = view === 'noise' ? ['σ (pA)', 'τ_s (ms)'] : ['I_0 (pA)', 'σ_V (mV)'];
    return [[{ x, y, from: -0.5, to: 15.5, low: -0.5, high: 15.5, names: [across, up], share: 1, scale: two('fiabilité', 'reliability')[language], curves: [
      { kind: 'map', x: column(known, 0), y: column(known, 1), z: column(known, 4), language }] }]];
  },
  summary({ files, done }, v, language, view) {
    if (done < 1) return language === 'fr' ? `Calcul en cours : ${Math.round(16 * done)} lignes sur 16.` : `Computing: ${Math.round(16 * done)} rows of 16.`;
    const rows = rowsOf(files[`${view}-map.tsv`]).filter(row => Number.isFinite(row[4])), d = x => nice(x, language, 2), share = x => x.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    if (!rows.length) return language === 'fr' ? 'Aucun potentiel d’action, nulle part.' : 'No spike anywhere.';
    const best = rows.reduce((a, b) => b[4] > a[4] ? b : a), worst = rows.reduce((a, b) => b[4] < a[4] ? b : a);
    const at = row => view === 'noise' ? `σ = ${nice(row[2], language)} pA, τ_s = ${d(row[3])} ms` : `I_0 = ${nice(row[2], language)} pA, σ_V = ${d(row[3])} mV`;
    return language === 'fr'
      ? `La plus grande fiabilité, ${share(best[4])}, est à ${at(best)} ; la plus petite, ${share(worst[4])}, à ${at(worst)}.`
      : `The largest reliability, ${share(best[4])}, is at ${at(best)}; the smallest, ${share(worst[4])}, at ${at(worst)}.`;
  },
  targets: () => [],
},
];
