# The interspike interval against the step: three ways to find the threshold.
height = 7.5
load "figures/style.gp"
set xlabel step_ms
set xrange [0:3]
set yrange [94:105]
eval y_label(interval_ms)
set label 1 late_test at 1.5, 103.3 right textcolor lt 2
set label 2 euler_interpolated at 1.1, 97.2 right textcolor lt 3
set label 3 exact_crossing at 2.95, 99.1 right textcolor lt 1
plot data."interval.tsv" using 1:5 @theory, \
  data."interval.tsv" using 1:2 with points lt 2 pt 6 ps 0.5, \
  data."interval.tsv" using 1:3 with points lt 3 pt 8 ps 0.6, \
  data."interval.tsv" using 1:4 with points lt 1 pt 7 ps 0.5
