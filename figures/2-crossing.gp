# The first spike of the pulse: samples every dt on the curve simulated every dt/50.
height = 7
load "figures/style.gp"
stats data."crossing-spikes.tsv" using 3 name "th" nooutput
set xlabel time_ms
set yrange [-83:33]
set ytics -80, 20
eval y_label(potential_mV)
set label 1 threshold at graph 0.985, first th_max+4 right textcolor rgb grey
set label 3 word_held at graph 0.62, first -74 left
set arrow from graph 0, first th_max to graph 1, first th_max @refline
plot data."crossing-spikes.tsv" using 1:3:(0):(30-$3) @spike, \
  data."crossing-fine.tsv" using 1:2 with lines lt 1, \
  data."crossing.tsv" using 1:2 with points lt 2 pt 7 ps 0.6
