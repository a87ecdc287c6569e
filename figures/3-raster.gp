# Trials with fresh and with frozen noise: the first currents, then one tick per spike.
height = 8.5
margin_top = 0.9
gap_x = 0.6
margin_left = 2
load "figures/style.gp"
stats data."frame.tsv" using 1 nooutput
T = STATS_max
stats data."frame.tsv" using 2 nooutput
N = STATS_max
stats data."fresh-current.tsv" using 2 nooutput
low = STATS_min
high = STATS_max
shown = N < 3 ? N : 3
if (low == high) { low = low - 1; high = high + 1 }
set multiplot
set xrange [0:T]
set xtics 0, tic(0.8*T), 0.9*T
do for [c=1:2] {
  file = c == 1 ? "fresh" : "frozen"
  eval cell(1, 2, c, 2)
  eval slice(0.66, 1)
  set yrange [low:high]
  set ytics tic(high-low)
  eval above(c == 1 ? word_fresh : word_frozen)
  if (c == 1) { set format y number; eval y_label(current_pA) } else { set format y "" }
  plot for [k=shown-1:0:-1] data.file."-current.tsv" index k using 1:2 with lines lt (c == 1 ? k+1 : 1) lw 1 dt solid
  eval slice(0, 0.60)
  set yrange [0.2:N+0.8]
  set ytics 5, 5
  if (N > 60) { set ytics autofreq }
  set xlabel time_ms
  if (c == 1) { eval y_label(trial) }
  eval all_ticks(data.file."-spikes.tsv")
}
unset multiplot
