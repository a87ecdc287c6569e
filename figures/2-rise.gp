# The start of the pulse: samples, exact solution and tangent; Euler's error for three steps.
height = 6.5
margin_left = 2.0
load "figures/style.gp"
rise = data."rise.tsv"
euler = data."euler.tsv"
stats rise using 1:3 name "v" nooutput
stats rise every ::0::0 using 3 name "first" nooutput
stats euler using 1:2 name "e" nooutput
stats euler every :::0::0 using 4 name "one" nooutput
stats euler every :::1::1 using 4 name "two" nooutput
stats euler every :::2::2 using 4 name "four" nooutput
size = upper(v_max_y - v_min_y, 1)
low = v_min_y - 0.05*size
set multiplot
set xlabel time_since_start
eval cell(1, 1, 1, 2)
set xrange [0:v_max_x]
set yrange [low:low+1.2*size]
set xtics round_step(v_max_x)
set ytics round_step(size)
eval y_label(potential_mV)
falls = v_max_y - first_max < first_max - v_min_y
at(y) = falls ? 1 - y : y                    # upside down when the current is negative
set label 1 word_tangent at graph 0.39, at(0.92) right textcolor rgb grey
set label 2 word_exact at graph 0.5, at(0.5) left textcolor lt 1
set label 3 word_simulation at graph 0.3, at(0.2) left textcolor lt 2
plot rise using 1:4 @reference, \
  rise using 1:3 with lines lt 1, \
  rise using 1:2 with points lt 2 pt 7 ps 0.35
eval cell(1, 1, 2, 2)
size = upper(upper(e_max_y, -e_min_y), 0.01)
low = lower(0, 1.12*lower(e_min_y, 0))
set xrange [0:e_max_x]
set yrange [low:low+1.12*size]
set xtics round_step(e_max_x)
set ytics round_step(size)
eval y_label(euler_error)
do for [j=1:3] {
  h = j == 1 ? one_max : j == 2 ? two_max : four_max
  y = at(j == 1 ? 0.95 : j == 2 ? 0.51 : 0.29)
  h = real(sprintf("%.3g", h))
  set label j num(h)." ".unit_ms at graph 0.99, y right textcolor lt j
}
plot for [j=0:2] euler every :::j::j using 1:3 @reference, \
  for [j=0:2] euler every :::j::j using 1:2 with lines lt j+1
unset multiplot
