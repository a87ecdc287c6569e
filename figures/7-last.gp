# The neuron with adaptation and slow noise: rasters and adaptation current.
height = 8.5
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
stats data."last-spikes.tsv" using 2 nooutput
trials = STATS_max
set multiplot
set xrange [0:900]
set xtics 0, 200
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  eval slice(0.45, 1)
  set label 1 (c == 1 ? word_constant : word_frozen) at graph 0.5, 1.1 center
  if (c == 1) { eval y_label(trial) } else { set format y "" }
  set yrange [0.5:trials+0.5]
  set ytics 5, 5
  plot data."last-spikes.tsv" using ($3 == c-1 ? $1 : NaN):($2-0.4):(0):(0.8) @raster
  eval slice(0, 0.38)
  set xlabel time_ms
  if (c == 1) { eval y_label(adaptation_pA) } else { set format y "" }
  set yrange [0:*]
  set ytics 50
  plot for [k=0:4] data."last-adaptation.tsv" index (c-1)*5+k using 1:2 with lines lt 1 lw 0.8
  set format y number
}
unset multiplot
