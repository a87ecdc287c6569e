# The course's internal noise with one and the same b: the raster depends on the time step.
height = 5
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
file = data."step-spikes.tsv"
stats data."dc-map.tsv" using 2 nooutput
set multiplot
set xrange [0:900]
set xtics 0, 200, 800
set xlabel time_ms
set yrange [0.2:STATS_max+0.8]
set ytics 5*ceil(STATS_max/25.), 5*ceil(STATS_max/25.)
do for [k=0:1] {
  eval cell(1, 1, k+1, 2)
  eval above(k == 0 ? step_coarse : step_fine)
  if (k == 0) { eval y_label(trial) } else { set format y "" }
  eval ticks_of(file, k)
}
unset multiplot
