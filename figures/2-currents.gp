# The membrane potential for five currents, weakest at the top.
height = 9
margin_right = 1.8
load "figures/style.gp"
trace = data."currents.tsv"
ticks = data."currents-spikes.tsv"
stats data."scales.tsv" using 1 name "th" nooutput
stats data."scales.tsv" using 6 name "shown" nooutput
stats trace using 2 name "v" nooutput
array J[5]
do for [k=1:5] {
  stats trace every :::(k-1)::(k-1) using 3 name "i" nooutput
  J[k] = real(sprintf("%.4g", i_max))
}
top = th_max > 10 ? th_max + 20 : 30
set multiplot
set xrange [0:shown_max]
set xtics 0.4*round_step(shown_max)
set yrange [v_min-3:top+3]
set ytics round_step(1.3*(top-v_min))
do for [k=1:5] {
  eval panel(k, 5)
  if (k == 5) { set xlabel time_ms }
  if (k == 3) { eval y_label(potential_mV) }
  set label 1 num(J[k])." ".unit_pA at graph 1.02, 0.5 left
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  strokes = rows_of(ticks, k) ? 'ticks using ($3 == k ? $1 : NaN):(th_max):(0):(top-th_max) '.spike.', ' : ''
  eval 'plot '.strokes.'trace every :::(k-1)::(k-1) using 1:2 with lines lt 1'
}
unset multiplot
