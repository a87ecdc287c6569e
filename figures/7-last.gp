# The neuron with adaptation and slow noise: rasters and adaptation current.
height = 8.5
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
trials = 1
if (rows(data."last-spikes.tsv") > 0) { stats data."last-spikes.tsv" using 2 nooutput; trials = STATS_max }
stats data."last-adaptation.tsv" using 2 nooutput
w_range = STATS_max > 0 ? "[0:*]" : "[0:50]"
set multiplot
set xrange [0:900]
set xtics 0, 200
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  eval slice(0.45, 1)
  eval above(c == 1 ? word_constant : word_frozen)
  if (c == 1) { eval y_label(trial) } else { set format y "" }
  set yrange [0.5:trials+0.5]
  set ytics 5, 5
  eval ticks_of(data."last-spikes.tsv", c-1)
  eval slice(0, 0.38)
  set xlabel time_ms
  if (c == 1) { eval y_label(adaptation_pA) } else { set format y "" }
  eval "set yrange ".w_range
  set ytics 50
  plot for [k=0:4] data."last-adaptation.tsv" index (c-1)*5+k using 1:2 with lines lt 1 lw 1
  set format y number
}
unset multiplot
