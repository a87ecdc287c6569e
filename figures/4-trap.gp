# Error on the mean interval against the step: threshold tested at the samples, and between them.
height = 7
load "figures/style.gp"
set logscale x
set xlabel step_ms
set xrange [0.08:4]
set xtics (num(0.1) 0.1, num(0.25) 0.25, num(0.5) 0.5, num(1) 1, num(1.5) 1.5, num(3) 3)
set yrange [-2:22]
set ytics 0, 5
eval y_label(interval_error)
set label 1 at_samples at 0.85, 14 right textcolor lt 2
set label 2 by_bridge at 0.85, 2 right textcolor lt 1
stats data."trap.tsv" using ($1 == 0.5 ? $2 : NaN) nooutput
plot STATS_max*sqrt(x/0.5) @reference, 0 @theory, \
  data."trap.tsv" using 1:2 with points lt 2 pt 7 ps 0.6, \
  "" using 1:3 with points lt 1 pt 5 ps 0.6
