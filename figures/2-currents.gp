# The membrane potential for five currents, weakest at the top.
height = 10
margin_right = 1.9
load "figures/style.gp"
stats data."currents-spikes.tsv" using 3 name "th" nooutput
current = "100 130 135 150 200"
set multiplot
set xrange [0:1050]
set xtics 200
set yrange [-83:33]
set ytics (num(-80) -80, "" -40, num(0) 0)
do for [k=1:5] {
  J = real(word(current, k))
  eval panel(k, 5)
  if (k == 5) { set xlabel time_ms }
  if (k == 3) { eval y_label(potential_mV) }
  set label 1 num(J)." ".unit_pA at graph 1.02, 0.5 left
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  plot data."currents-spikes.tsv" using ($2 == J ? $1 : NaN):3:(0):(30-$3) @spike, \
    data."currents.tsv" every :::(k-1)::(k-1) using 1:2 with lines lt 1
}
unset multiplot
