# The course's internal noise with one and the same b: the raster depends on the time step.
height = 5
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
file = data."step-spikes.tsv"
spikes(k) = int(system(sprintf("grep -c '\t%d$' '%s'", k, file)))
stats data."dc-map.tsv" using 2 nooutput
set multiplot
set xrange [0:900]
set xtics 0, 200, 800
set xlabel time_ms
set yrange [0.2:STATS_max+0.8]
set ytics 5*ceil(STATS_max/25.), 5*ceil(STATS_max/25.)
do for [k=0:1] {
  eval cell(1, 1, k+1, 2)
  set label 1 (k == 0 ? step_coarse : step_fine) at graph 0.5, 1.1 center
  if (k == 0) { eval y_label(trial) } else { set format y "" }
  if (spikes(k) > 0) {
    plot file using ($3 == k ? $1 : NaN):($2-0.4):(0):(0.8) @raster
  } else {
    set label 9 no_spike at graph 0.5, 0.5 center
    plot -1 @reference
  }
}
unset multiplot
