# One neuron and three stimuli: the current above, the potential below.
height = 8.5
margin_top = 0.9
gap_x = 1.15
load "figures/style.gp"
stats data."responses-spikes.tsv" using 3 name "th" nooutput
set multiplot
set xrange [0:1000]
set xtics 500
do for [k=1:3] {
  file = data."responses-".word("spike pulse sinusoid", k).".tsv"
  eval cell(1, 1, k, 3)
  eval slice(0.68, 1)
  set label 1 (k == 1 ? word_spike : k == 2 ? word_pulse : word_sinusoid) at graph 0.5, 1.16 center
  set yrange [0:(k == 1 ? 1100 : 165)]
  step = k == 1 ? 500 : 50
  set ytics 0, step
  if (k == 1) { eval y_label(current_pA) }
  plot file using 1:2 with lines lt 2 dt solid
  eval slice(0, 0.62)
  set xlabel time_ms
  set yrange [-83:33]
  set ytics -80, 20
  if (k == 1) { eval y_label(potential_mV) }
  if (k == 1) { set label 1 threshold at graph 0.98, first th_max+5 right textcolor rgb grey }
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  plot data."responses-spikes.tsv" using ($2 == k ? $1 : NaN):3:(0):(30-$3) @spike, \
    file using 1:3 with lines lt 1
}
unset multiplot
