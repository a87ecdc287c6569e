# Rasters for four mean currents, without external noise and with it.
height = 11.5
margin_top = 0.8
margin_right = 2.3
gap_x = 0.5
gap_y = 0.35
load "figures/style.gp"
file = data."mean-spikes.tsv"
stats file using 2 nooutput
array current[4] = [100, 130, 150, 250]
set multiplot
set xrange [0:1000]
set xtics 0, 200, 800
set yrange [0.2:STATS_max+0.8]
set ytics 10, 10
do for [k=0:7] {
  eval cell(k/2+1, 4, k%2+1, 2)
  if (k < 2) { set label 1 (k == 0 ? word_none : word_frozen) at graph 0.5, 1.16 center }
  if (k%2 == 0) { set format y number } else { set format y "" }
  if (k%2) { set label 2 mean_symbol." = ".num(current[k/2+1])." pA" at graph 1.03, 0.5 left }
  if (k == 2) { eval y_label(trial) }
  if (k > 5) { set xlabel time_ms }
  plot file using ($3 == k ? $1 : -1e6):($2-0.4):(0):(0.8) @raster
}
unset multiplot
