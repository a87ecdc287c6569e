# The start of the pulse: samples, exact solution, and its tangent at the origin.
height = 6.5
load "figures/style.gp"
set xlabel time_since_start
set xrange [0:60]
set yrange [-71:-48]
set ytics -70, 5
eval y_label(potential_mV)
set label 1 word_tangent at 25, -51.5 right textcolor rgb grey
set label 2 word_exact at 34, -58.3 left textcolor lt 1
set label 3 word_simulation at 21, -63.5 left textcolor lt 2
plot data."rise.tsv" using 1:4 @reference, \
  data."rise.tsv" using 1:3 with lines lt 1, \
  data."rise.tsv" using 1:2 with points lt 2 pt 7 ps 0.35
