# The student's settings: the current of the first trial, and the response.
height = 6.5
load "figures/style.gp"
set multiplot
set xrange [0:1000]
eval panel(1, 2)
set ytics 100
eval y_label(current_pA)
plot 0 @reference, data."yours.tsv" using 1:2 with lines lt 1 lw 1
eval panel(2, 2)
eval y_label(potential_mV)
set xlabel time_ms
set yrange [-95:35]
set ytics (-80, -53, 0, 30)
plot -53 @reference, data."yours.tsv" using 1:3 with lines lt 1 lw 1, \
  data."yours-spikes.tsv" using 1:(-53):(0):(83) @spike lw 1
unset multiplot
