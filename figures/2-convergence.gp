# Largest error against the step, with lines of slope 1 and 2 through dt = 1 ms.
width = 11.8
height = 6.5
load "figures/style.gp"
f = data."convergence.tsv"
at_one(column) = sprintf('stats f using ($1 == 1 ? $%d : NaN) name "one%d" nooutput', column, column)
do for [c=2:4] { eval at_one(c) }
set logscale xy
set xlabel step_ms
set xrange [0.025:5]
set yrange [1e-7:3]
set format y power
set ytics 100
set xtics (num(0.05) 0.05, num(0.1) 0.1, num(0.2) 0.2, num(0.5) 0.5, num(1) 1, num(2) 2, num(4) 4)
eval y_label(largest_error)
set label 1 held_sinusoid at 0.35, one3_max*0.1 left textcolor lt 2
set label 2 euler_step at 0.15, one2_max*0.7 right textcolor lt 1
set label 3 ramp_sinusoid at 0.35, one4_max*0.03 left textcolor lt 3
set label 4 slope_one at 4.9, one3_max*0.8 right textcolor rgb grey
set label 5 slope_two at 4.9, one4_max*0.8 right textcolor rgb grey
plot one2_max*x @reference, one3_max*x @reference, one4_max*x**2 @reference, \
  f using 1:2 with points lt 1 pt 6 ps 1.2, \
  f using 1:3 with points lt 2 pt 5 ps 0.5, \
  f using 1:4 with points lt 3 pt 9 ps 0.9
