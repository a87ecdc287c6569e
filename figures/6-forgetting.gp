# Trials from random potentials, without internal noise: a constant current keeps their phases, a frozen noise merges them.
height = 6.5
margin_top = 0.8
gap_x = 0.7
load "figures/style.gp"
file = data."forgetting.tsv"
stats file using 2 nooutput
set multiplot
set xlabel time_ms
set xrange [0:1000]
set xtics 0, 200, 800
set yrange [0.2:STATS_max+0.8]
set ytics 5, 5
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  if (c == 1) { eval y_label(trial) } else { set format y "" }
  eval above(c == 1 ? word_constant : word_frozen)
  eval ticks_of(file, c)
}
unset multiplot
