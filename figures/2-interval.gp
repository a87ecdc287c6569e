# The interval between action potentials against the step, for four programs.
height = 7.5
margin_right = 2.5
load "figures/style.gp"
f = data."interval.tsv"
set xlabel step_ms
set xrange [0:3]
set yrange [94:104.5]
eval y_label(interval_ms)
set label 1 late_test at 1.2, 102.4 right textcolor lt 4
set label 2 euler_interpolated at 1.85, 95.4 right textcolor lt 3
set label 3 exact_crossing at graph 1.02, first 100 left textcolor lt 1
set label 4 word_first at 2.8, 99.1 right textcolor lt 2
plot f using 1:3 with lines lt 4 dt solid lw 1, \
  f using 1:2 with lines lt 2 dt solid lw 1, \
  f using 1:4 with lines lt 3, \
  f every 60::59 using 1:5 with points lt 1 pt 7 ps 0.5, \
  f using 1:6 @theory
