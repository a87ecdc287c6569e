# The first action potential of the pulse, on two scales: above, the potential passes the
# threshold; below, it waits at the reset potential.
width = 11.8
height = 7
margin_left = 2.15
load "figures/style.gp"
fine = data."crossing-fine.tsv"
coarse = data."crossing.tsv"
ticks = data."crossing-spikes.tsv"
stats data."scales.tsv" using 1 name "th" nooutput
stats data."scales.tsv" using 2 name "reset" nooutput
stats data."scales.tsv" using 4 name "wait" nooutput
stats fine using 1:2 name "v" nooutput
set xrange [v_min_x:v_max_x]
set xtics round_step((v_max_x - v_min_x)/4)
points = 'fine using 1:2 with lines lt 1, coarse using 1:2 with points lt 2 pt 7 ps 0.6'
if (rows(ticks)) {
  stats ticks using 1 name "hit" nooutput
  set multiplot
  eval slice(0.54, 1)
  set yrange [th_max-0.5:th_max+0.2]
  set ytics 0.2
  eval y_label(potential_mV)
  set label 1 threshold at graph 0.985, first th_max+0.05 right textcolor rgb grey
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  eval 'plot ticks using 1:(th_max):(0):(1) '.spike.', '.points
  eval slice(0, 0.48)
  set xlabel time_ms
  set yrange [reset_max-0.5:reset_max+7]
  set ytics 2
  eval y_label(potential_mV)
  if (wait_max > 0) {
    set label 1 word_held at hit_max+wait_max/2, reset_max+2.2 center
    set arrow from hit_max, reset_max+1 to hit_max+wait_max, reset_max+1 heads size screen 0.01, 20 filled lw 1 lc rgb frame
  }
  eval 'plot '.points
  unset multiplot
} else {
  set xlabel time_ms
  set yrange [v_min_y-1:v_max_y+1+0.25*(v_max_y-v_min_y)]
  eval y_label(potential_mV)
  set label 9 no_spike at graph 0.5, 0.93 center
  eval 'plot '.points
}
