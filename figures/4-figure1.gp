# Figure 1 of the paper, redone: constant current (A) and frozen noise (B). From top to bottom, ten
# potentials superposed, the current, one tick per spike in 25 trials, the firing rate.
height = 16.5
margin_top = 0.8
gap_x = 0.9
load "figures/style.gp"
stats data."dc-map.tsv" using 2 nooutput
trials = STATS_max
stats data."dc-current.tsv" using 1 name "span" nooutput
stats data."dc-current.tsv" using 2 name "flat" nooutput
stats data."frozen-current.tsv" using 2 name "noise" nooutput
low = flat_min < noise_min ? flat_min : noise_min
high = flat_max > noise_max ? flat_max : noise_max
room = high > low ? 0.1*(high-low) : 10
stats data."dc-psth.tsv" using 2 name "flatrate" nooutput
stats data."frozen-psth.tsv" using 2 name "burst" nooutput
fastest = flatrate_max > burst_max ? flatrate_max : burst_max
stats data."dc-potential.tsv" using 2 name "calm" nooutput
few = trials < 10 ? trials-1 : 9
stats data."frozen-potential.tsv" using 2 name "wild" nooutput
bottom = calm_min < wild_min ? calm_min : wild_min
th = calm_max > wild_max ? calm_max : wild_max     # the strokes start from the highest potential
set multiplot
set xrange [0:span_max]
set xtics 0, 200*ceil(span_max/1000.), span_max-1
do for [c=1:2] {
  file = data.(c == 1 ? "dc" : "frozen")
  eval cell(1, 1, c, 2)
  if (c == 2) { set format y "" }
  eval slice(0.70, 1)
  if (c == 2) { set format y "" }
  eval above(c == 1 ? word_constant : word_frozen)
  set label 3 bold(c == 1 ? "A" : "B") at graph 0, graph 1 left offset screen 0, screen 0.35/height
  if (c == 1) { eval y_label(potential_mV) }
  set yrange [bottom-10:th+85]
  set ytics -80, 40
  if (rows(file."-spikes.tsv") > 0) {
    plot for [k=0:few] file."-potential.tsv" index k every 2 using 1:2 with lines lt 1 lw 1, \
      file."-spikes.tsv" using ($2 <= 10 ? $1 : NaN):(th):(0):(83) with vectors nohead lt 1 lw 1
  } else {
    plot for [k=0:few] file."-potential.tsv" index k every 2 using 1:2 with lines lt 1 lw 1
  }
  eval slice(0.54, 0.68)
  if (c == 1) { eval y_label(current_pA) }
  set yrange [low-room:high+room]
  set ytics 0, 200*ceil((high-low)/800.)
  plot file."-current.tsv" using 1:2 with lines lt 5 lw 1
  eval slice(0.19, 0.52)
  if (c == 1) { eval y_label(trial) }
  set yrange [0.2:trials+0.8]
  set ytics 5*ceil(trials/25.), 5*ceil(trials/25.)
  eval all_ticks(file."-spikes.tsv")
  set yrange [0:1.05*(fastest > 0 ? fastest : 1)]
  eval slice(0, 0.16)
  if (c == 2) { set format y "" }
  if (c == 1) { eval y_label(rate_Hz) }
  set xlabel time_ms
  set ytics 0, 100*ceil((fastest+1)/300.)
  plot file."-psth.tsv" using 1:2 @histogram
  set format y number
}
unset multiplot
