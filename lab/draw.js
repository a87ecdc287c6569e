// Draws a figure of one or more panels, on a canvas for the eye or as SVG to keep: the same calls for both.
'use strict';

// A number as it is written in a language, with a true minus and no space in four digits.
const local = (x, language, options) => x.toLocaleString(language, { useGrouping: Math.abs(x) >= 10000, ...options }).replace('-', '−');

// The pieces of a text: [words, whether they are an index], as in σ_V.
const indexed = text => text.split(/(_[A-Za-z0-9∞]+)/).filter(piece => piece).map(piece => piece[0] === '_' ? [piece.slice(1), true] : [piece, false]);
const font = below => `${below ? 10 : 13}px system-ui, sans-serif`;

// Two pens with the same strokes: lines through points, ticks, bars, words.
function canvasPen(canvas, width = canvas.clientWidth, height = canvas.clientHeight, scale = window.devicePixelRatio || 1) {
  const c = canvas.getContext('2d');
  canvas.width = width * scale;
  canvas.height = height * scale;
  c.scale(scale, scale);
  return {
    width, height,
    clip(x, y, w, h, inside) { c.save(); c.beginPath(); c.rect(x, y, w, h); c.clip(); inside(); c.restore(); },
    lines(pieces, colour, width, dash) {
      c.strokeStyle = colour; c.lineWidth = width; c.setLineDash(dash || []); c.lineJoin = 'round';
      c.beginPath();
      for (const p of pieces) for (let i = 0; i < p.length; i += 2) i ? c.lineTo(p[i], p[i + 1]) : c.moveTo(p[i], p[i + 1]);
      c.stroke();
    },
    rects(list, colour) { c.fillStyle = colour; for (const [x, y, w, h] of list) c.fillRect(x, y, w, h); },
    word(text, x, y, colour, where, turned) {
      c.save(); c.fillStyle = colour; c.textAlign = 'left'; c.textBaseline = 'middle';
      c.translate(x, y); if (turned) c.rotate(-Math.PI / 2);
      const pieces = indexed(text).map(([piece, below]) => { c.font = font(below); return [piece, below, c.measureText(piece).width]; });
      let at = { left: 0, center: -0.5, right: -1 }[where] * pieces.reduce((sum, p) => sum + p[2], 0);
      for (const [piece, below, w] of pieces) { c.font = font(below); c.fillText(piece, at, below ? 4 : 0); at += w; }
      c.restore();
    },
  };
}

function svgPen(width, height, title) {
  const out = [], f = x => +x.toFixed(2), safe = t => t.replace(/[&<>"]/g, s => '&#' + s.charCodeAt(0) + ';');
  let clips = 0;
  return {
    width, height,
    clip(x, y, w, h, inside) {
      out.push(`<clipPath id="c${++clips}"><rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}"/></clipPath><g clip-path="url(#c${clips})">`);
      inside(); out.push('</g>');
    },
    lines(pieces, colour, lineWidth, dash) {
      let d = '';
      for (const p of pieces) for (let i = 0; i < p.length; i += 2) d += (i ? 'L' : 'M') + f(p[i]) + ' ' + f(p[i + 1]);
      out.push(`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${lineWidth}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`);
    },
    rects(list, colour) { for (const [x, y, w, h] of list) out.push(`<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${colour}"/>`); },
    word(text, x, y, colour, where, turned) {
      const pieces = indexed(text), spans = pieces.map(([piece, below], k) => {
        const down = (below ? 4 : 0) - (k && pieces[k - 1][1] ? 4 : 0);
        return `<tspan${below ? ' font-size="10"' : ''}${down ? ` dy="${down}"` : ''}>${safe(piece)}</tspan>`;
      });
      const anchor = { left: 'start', center: 'middle', right: 'end' }[where];
      out.push(`<text x="${f(x)}" y="${f(y)}" fill="${colour}" text-anchor="${anchor}" dominant-baseline="middle"${turned ? ` transform="rotate(-90 ${f(x)} ${f(y)})"` : ''}>${pieces.length > 1 ? spans.join('') : safe(text)}</text>`);
    },
    text() {
      return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img"><title>${safe(title)}</title>${out.join('')}</svg>`;
    },
  };
}

// Round numbers between two bounds, five or so.
function ticks(low, high, most) {
  const rough = (high - low) / most, power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(m => m * power).find(s => s >= rough * 0.999);
  const list = [];
  for (let t = Math.ceil(low / step - 1e-9) * step; t <= high + 1e-9 * step; t += step) list.push(Math.abs(t) < step * 1e-9 ? 0 : t);
  return list;
}

// Which of these names there is room for: all, or every second, third...
function some(names, most) {
  const every = Math.ceil(names.length / most);
  return [...names.keys()].filter(k => k % every === 0);
}

// Columns of panels, side by side where there is room, else one under another.
// A panel: {y, x: labels, title, low, high, from, to, share, none, whole, names, curves: [{kind, x, y, colour, width, dash}]}.
// Kinds: line (a break where x goes back or a number is missing), points, raster (y is the row), spikes, bars, bands, map.
function drawPanels(pen, columns, colours, language) {
  const beside = sideBySide(pen.width, columns), gap = 16;
  const w = beside ? (pen.width - gap * (columns.length - 1)) / columns.length : pen.width;
  const h = beside ? pen.height : (pen.height - gap * (columns.length - 1)) / columns.length;
  columns.forEach((panels, k) => drawColumn(pen, panels, beside ? k * (w + gap) : 0, beside ? 0 : k * (h + gap), w, h, colours, language));
}
const sideBySide = (width, columns) => columns.length === 1 || width >= 640;

function drawColumn(pen, panels, x0, top0, width, height, colours, language) {
  const left = x0 + 66, right = 20, top = top0 + (panels[0].title || panels[0].scale ? 26 : 10), bottom = 44, gap = 16;
  const whole = panels.reduce((s, p) => s + p.share, 0);
  const room = height - (top - top0) - bottom - gap * (panels.length - 1);
  const digits = (v, most = 6) => local(v, language, { maximumSignificantDigits: most });
  let y0 = top;
  if (panels[0].title) pen.word(panels[0].title, left, top0 + 12, colours.text, 'left');
  if (panels[0].scale) drawScale(pen, panels[0].scale, left, top0 + 12, colours);
  panels.forEach((panel, k) => {
    const h = room * panel.share / whole, w = width - (left - x0) - right;
    const X = x => left + (x - panel.from) / (panel.to - panel.from) * w;
    const Y = y => y0 + h - (y - panel.low) / (panel.high - panel.low) * h;
    const [low, high] = panel.low < panel.high ? [panel.low, panel.high] : [panel.high, panel.low];
    for (const t of panel.names ? some(panel.names[1], h / 20) : ticks(low, high, Math.max(4, Math.floor(h / 26)))) {
      if (panel.whole && (t < 1 || t !== Math.round(t))) continue;
      pen.lines([[left - 4, Y(t), left, Y(t)]], colours.axis, 1);
      pen.word(panel.names ? digits(panel.names[1][t], 2) : digits(t), left - 7, Y(t), colours.text, 'right');
    }
    const last = k === panels.length - 1;
    for (const t of panel.names ? some(panel.names[0], w / 34) : ticks(panel.from, panel.to, Math.max(2, Math.floor(w / 80)))) {
      pen.lines([[X(t), y0 + h, X(t), y0 + h + 4]], colours.axis, 1);
      if (last) pen.word(panel.names ? digits(panel.names[0][t], 3) : digits(t), X(t), y0 + h + 14, colours.text, 'center');
    }
    if (last && panel.x) pen.word(panel.x, left + w / 2, y0 + h + 33, colours.text, 'center');
    pen.word(panel.y, x0 + 11, y0 + h / 2, colours.text, 'center', true);
    pen.clip(left - 3, y0 - 3, w + 6, h + 6, () => { for (const curve of panel.curves) drawCurve(pen, curve, X, Y, colours); });
    pen.lines([[left, y0, left, y0 + h, left + w, y0 + h]], colours.axis, 1);
    if (panel.none) pen.word(language === 'fr' ? 'aucun potentiel d\'action' : 'no spike', left + w / 2, y0 + h / 2, colours.text, 'center');
    y0 += h + gap;
  });
}

function drawCurve(pen, curve, X, Y, colours) {
  const { x, y, kind } = curve, colour = colours[curve.colour] || curve.colour, n = x.length;
  if (kind === 'line') {
    const pieces = [];
    let piece = [];
    for (let i = 0; i < n; i++) {
      if (!Number.isFinite(y[i]) || i && x[i] < x[i - 1] && !curve.onward) { pieces.push(piece); piece = []; }
      if (Number.isFinite(y[i])) piece.push(X(x[i]), Y(y[i]));
    }
    pieces.push(piece);
    pen.lines(pieces.filter(p => p.length > 2), colour, curve.width || 1.5, curve.dash);
  } else if (kind === 'raster') {
    const pieces = [];
    for (let i = 0; i < n; i++) pieces.push([X(x[i]), Y(y[i] - 0.4), X(x[i]), Y(y[i] + 0.4)]);
    pen.lines(pieces, colour, curve.width || 1.3);
  } else if (kind === 'spikes') {
    pen.lines(Array.from(x, v => [X(v), Y(y[0]), X(v), Y(y[1])]), colour, 1.5);
  } else if (kind === 'bands') {
    pen.rects(Array.from(x, ([a, b]) => [X(a), Math.min(Y(y[0]), Y(y[1])), Math.max(X(b) - X(a), 1), Math.abs(Y(y[1]) - Y(y[0]))]), colour);
  } else if (kind === 'points') {
    const r = curve.width || 3;
    pen.rects(Array.from(x, (v, i) => [X(v) - r / 2, Y(y[i]) - r / 2, r, r]), colour);
  } else if (kind === 'bars') {
    const d = n > 1 ? X(x[1]) - X(x[0]) : 5;
    pen.rects(Array.from(x, (v, i) => [X(v) - d / 2, Y(y[i]), Math.max(d, 1), Y(0) - Y(y[i])]).filter(r => r[3] > 0), colour);
  } else if (kind === 'map') {
    for (let i = 0; i < n; i++) {
      const [x0, x1, y0, y1] = [X(x[i] - 0.5), X(x[i] + 0.5), Y(y[i] + 0.5), Y(y[i] - 0.5)].map(Math.round);
      pen.rects([[x0, y0, x1 - x0, y1 - y0]], shade(curve.z[i]));
      const text = curve.z[i].toLocaleString(curve.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      if (X(1) - X(0) > 34) pen.word(text, X(x[i]), Y(y[i]), curve.z[i] > 0.45 ? '#000' : '#fff', 'center');
    }
  }
}

// What the colours of a map say: from 0 to 1, left to right.
function drawScale(pen, text, x, y, colours) {
  pen.word('0', x, y, colours.text, 'left');
  for (let k = 0; k < 50; k++) pen.rects([[x + 14 + 2 * k, y - 6, 2, 12]], shade(k / 49));
  pen.word('1  ' + text, x + 120, y, colours.text, 'left');
}

// From 0 to 1, dark blue to yellow, equal steps looking equal.
function shade(z) {
  if (!Number.isFinite(z)) return 'transparent';
  const stops = [[0, 32, 77], [66, 78, 107], [123, 123, 120], [188, 175, 111], [255, 234, 70]];
  const at = Math.min(Math.max(z, 0), 1) * (stops.length - 1), i = Math.min(Math.floor(at), stops.length - 2), f = at - i;
  return `rgb(${stops[i].map((v, k) => Math.round(v + f * (stops[i + 1][k] - v))).join(',')})`;
}
