# Rasters for four mean currents, without external noise and with it.
height = 10.5
margin_top = 0.8
margin_right = 2.3
gap_x = 0.5
gap_y = 0.35
load "figures/style.gp"
file = data."mean-spikes.tsv"
stats data."dc-map.tsv" using 2 nooutput
stats data."dc-current.tsv" using 1 name "span" nooutput
array current[4] = [100, 130, 150, 250]
set multiplot
set xrange [0:span_max]
set xtics 0, 200*ceil(span_max/1000.), span_max-1
set yrange [0.2:STATS_max+0.8]
set ytics 10*ceil(STATS_max/25.), 10*ceil(STATS_max/25.)
do for [k=0:7] {
  eval cell(k/2+1, 4, k%2+1, 2)
  if (k < 2) { eval above(k == 0 ? word_none : word_frozen) }
  if (k%2 == 0) { set format y number } else { set format y "" }
  if (k%2) { set label 2 mean_symbol." = ".num(current[k/2+1])." pA" at graph 1.03, 0.5 left }
  if (k == 2) { eval y_label(trial) }
  if (k > 5) { set xlabel time_ms }
  eval ticks_of(file, k)
}
unset multiplot
