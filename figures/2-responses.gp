# One neuron and three stimuli: the current above, the potential below.
height = 8.2
margin_top = 0.9
gap_x = 1.15
load "figures/style.gp"
ticks = data."responses-spikes.tsv"
stats data."scales.tsv" using 1 name "th" nooutput
stats data."scales.tsv" using 6 name "shown" nooutput
top = th_max > 10 ? th_max + 20 : 30
low = 1000
array least[3]
array size[3]
do for [k=1:3] {
  stats data."responses-".word("impulse pulse sinusoid", k).".tsv" using 3 name "v" nooutput
  low = lower(low, v_min)
  stats data."responses-".word("impulse pulse sinusoid", k).".tsv" using 2 name "i" nooutput
  least[k] = lower(0, i_min)
  size[k] = upper(upper(0, i_max) - least[k], 1)
}
set multiplot
set xrange [0:shown_max]
set xtics round_step(shown_max)
do for [k=1:3] {
  trace = data."responses-".word("impulse pulse sinusoid", k).".tsv"
  eval cell(1, 1, k, 3)
  eval slice(0.68, 1)
  eval above(k == 1 ? word_impulse : k == 2 ? word_pulse : word_sinusoid)
  set yrange [least[k]-(least[k] < 0 ? 0.1*size[k] : 0):least[k]+1.1*size[k]]
  set ytics round_step(size[k])
  if (k == 1) { eval y_label(current_pA) }
  plot trace using 1:2 with lines lt 2 dt solid
  eval slice(0, 0.62)
  set xlabel time_ms
  set yrange [low-3:top+3]
  set ytics round_step(1.3*(top-low))
  if (k == 1) { eval y_label(potential_mV) }
  if (k == 1) { set label 1 threshold at graph 0.98, first th_max right offset screen 0, screen 0.28/height textcolor rgb grey }
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  strokes = rows_of(ticks, k) ? 'ticks using ($3 == k ? $1 : NaN):(th_max):(0):(top-th_max) '.spike.', ' : ''
  eval 'plot '.strokes.'trace using 1:3 with lines lt 1'
}
unset multiplot
