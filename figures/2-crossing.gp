# The first spike of the pulse, on two scales: above, the potential passes the
# threshold; below, it waits at the reset potential.
height = 8.5
load "figures/style.gp"
stats data."crossing-spikes.tsv" using 3 name "th" nooutput
stats data."crossing-fine.tsv" using 1:2 name "v" nooutput
stats data."crossing-fine.tsv" using ($2 == v_min_y ? $1 : NaN) name "rest" nooutput
set multiplot
set xrange [v_min_x:v_max_x]
set xtics 1
eval slice(0.54, 1)
set yrange [th_max-0.5:th_max+0.2]
set ytics 0.2
eval y_label(potential_mV)
set label 1 threshold at graph 0.985, first th_max+0.05 right textcolor rgb grey
set arrow from graph 0, first th_max to graph 1, first th_max @refline
plot data."crossing-spikes.tsv" using 1:3:(0):(1) @spike, \
  data."crossing-fine.tsv" using 1:2 with lines lt 1, \
  data."crossing.tsv" using 1:2 with points lt 2 pt 7 ps 0.6
eval slice(0, 0.48)
set xlabel time_ms
set yrange [v_min_y-0.5:v_min_y+7]
set ytics 2
eval y_label(potential_mV)
set label 1 word_held at (rest_min+rest_max)/2, v_min_y+2.2 center
set arrow from rest_min, v_min_y+1 to rest_max, v_min_y+1 heads size screen 0.01, 20 filled lw 1 lc rgb dark
plot data."crossing-fine.tsv" using 1:2 with lines lt 1, \
  data."crossing.tsv" using 1:2 with points lt 2 pt 7 ps 0.6
unset multiplot
