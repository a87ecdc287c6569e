# Euler and the exact solution; their difference, with the maximum foretold.
height = 6.5
load "figures/style.gp"
set multiplot
set xlabel time_since_start
eval cell(1, 1, 1, 2)
set xrange [0:80]
set yrange [-71:-49]
set ytics -70, 5
eval y_label(potential_mV)
set label 1 euler_ten at 2, -52 left textcolor lt 2
set label 2 word_exact at 34, -60 left textcolor lt 1
plot data."euler.tsv" every :::3::3 using 1:3 with lines lt 1, \
  data."euler.tsv" every :::0::0 using 1:2 with linespoints lt 2 pt 7 ps 0.5
eval cell(1, 1, 2, 2)
set xrange [0:150]
set yrange [0:0.28]
set ytics 0, 0.1
eval y_label(euler_error)
set label 1 step_two at 149, 0.258 right textcolor lt 1
set label 2 step_one at 149, 0.138 right textcolor lt 2
set label 3 step_half at 149, 0.078 right textcolor lt 3
plot for [j=1:3] data."euler.tsv" every :::j::j using 1:4 @reference, \
  for [j=1:3] data."euler.tsv" every :::j::j using 1:($2-$3) with lines lt j
unset multiplot
