# The first loop under the pulse, and the student's membrane beside it.
width = 11.8
height = 5.2
margin_right = 1.8
load "figures/style.gp"
trace = data."first.tsv"
ticks = data."first-spikes.tsv"
stats data."scales.tsv" using 1 name "th" nooutput
stats data."scales.tsv" using 6 name "shown" nooutput
stats trace using 1:2 name "v" nooutput
top = th_max > 10 ? th_max + 20 : 30
set xlabel time_ms
set xrange [0:shown_max]
set yrange [v_min_y-3:top+3]
set ytics round_step(top - v_min_y)
eval y_label(potential_mV)
set arrow from graph 0, first th_max to graph 1, first th_max @refline
set label 1 threshold at graph 1.015, first th_max left textcolor rgb grey
if (!rows(ticks)) { set label 9 no_spike at graph 0.5, 0.9 center }
strokes = rows(ticks) ? 'ticks using 1:(th_max):(0):(top-th_max) '.spike.', ' : ''
eval 'plot '.strokes.'trace using 1:2 with lines lt 1, trace using 1:3 with lines lt 2'
