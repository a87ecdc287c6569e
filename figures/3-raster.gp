# Twenty-five trials with fresh and with frozen noise: three currents, then one tick per spike.
height = 9.5
margin_top = 0.9
gap_x = 0.6
load "figures/style.gp"
set multiplot
set xrange [0:1000]
set xtics 200
stats data."fresh-spikes.tsv" using 2 nooutput
trials = STATS_max
do for [c=1:2] {
  file = c == 1 ? "fresh" : "frozen"
  eval cell(1, 2, c, 2)
  eval slice(0.66, 1)
  set yrange [-250:550]
  set ytics 200
  set label 1 (c == 1 ? word_fresh : word_frozen) at graph 0.5, 1.14 center
  if (c == 1) { set format y number; eval y_label(current_pA) } else { set format y "" }
  plot data.file."-current.tsv" index 2 using 1:2 with lines lt (c == 1 ? 3 : 1) lw 0.7 dt solid, \
    "" index 1 using 1:2 with lines lt (c == 1 ? 2 : 1) lw 0.7 dt solid, "" index 0 using 1:2 with lines lt 1 lw 0.7
  eval slice(0, 0.60)
  set yrange [0.2:trials+0.8] reverse
  set ytics 5, 5
  set xlabel time_ms
  if (c == 1) { eval y_label(trial) }
  plot data.file."-spikes.tsv" using 1:($2+0.4):(0):(-0.8) @raster
  set yrange [*:*] noreverse
}
unset multiplot
