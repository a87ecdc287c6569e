# Figure 1 of the paper, redone: constant current (A) and frozen noise (B). From top to bottom, ten
# potentials superposed, the current, one tick per spike in 25 trials, the firing rate.
height = 17
margin_top = 0.8
gap_x = 0.9
load "figures/style.gp"
stats data."dc-spikes.tsv" using 2 nooutput
trials = STATS_max
set multiplot
set xrange [0:1000]
set xtics 0, 200, 800
do for [c=1:2] {
  file = data.(c == 1 ? "dc" : "frozen")
  eval cell(1, 1, c, 2)
  if (c == 2) { set format y "" }
  eval slice(0.70, 1)
  if (c == 2) { set format y "" }
  set label 1 (c == 1 ? word_constant : word_frozen) at graph 0.5, 1.06 center
  set label 3 bold(c == 1 ? "A" : "B") at graph 0, 1.06 left
  if (c == 1) { eval y_label(potential_mV) }
  set yrange [-90:32]
  set ytics (num(-80) -80, num(-53) -53, num(0) 0, num(30) 30)
  if (c == 2) { set ytics ("" -80, "" -53, "" 0, "" 30) }
  plot for [k=0:9] file."-potential.tsv" index k every 2 using 1:2 with lines lt 1 lw 0.45, \
    file."-spikes.tsv" using ($2 <= 10 ? $1 : -1e6):(-53):(0):(83) with vectors nohead lt 1 lw 0.45
  eval slice(0.54, 0.68)
  if (c == 1) { eval y_label(current_pA) }
  set yrange [-220:520]
  set ytics 0, 400
  plot file."-current.tsv" using 1:2 with lines lt 5 lw 0.8
  eval slice(0.19, 0.52)
  if (c == 1) { eval y_label(trial) }
  set yrange [0.2:trials+0.8]
  set ytics 5, 5
  plot file."-spikes.tsv" using 1:($2-0.4):(0):(0.8) @raster
  set yrange [0:210]
  eval slice(0, 0.16)
  if (c == 2) { set format y "" }
  if (c == 1) { eval y_label(rate_Hz) }
  set xlabel time_ms
  set ytics 0, 100
  plot file."-psth.tsv" using 1:2 @histogram
  set format y number
}
unset multiplot
