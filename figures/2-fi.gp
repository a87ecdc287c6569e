# The f-I curve: simulation, formula, formula without refractory period, rheobase.
width = 11.8
height = 6.2
load "figures/style.gp"
f = data."fi-theory.tsv"
stats data."scales.tsv" using 5 name "rh" nooutput
stats f using 1:2 name "r" nooutput
stats f using 1:3 name "free" nooutput
size = free_max_y > 1 ? free_max_y : 1
set xlabel current_pA
set xrange [r_min_x:r_max_x]
set xtics round_step(r_max_x - r_min_x)/2
set yrange [0:1.05*size]
set ytics round_step(size)/2
eval y_label(rate_Hz)
set arrow from rh_max, graph 0 to rh_max, graph 1 @refline
set label 1 word_rheobase at first rh_max, graph 0.9 left offset char 0.8, 0 textcolor rgb grey
set label 2 without_rest at graph 0.66, 0.78 right textcolor rgb black
set label 3 with_rest at graph 0.98, 0.48 right textcolor lt 1
plot f using 1:3 @theory, \
  f using 1:2 with lines lt 1, \
  data."fi.tsv" using 1:2 with points lt 2 pt 7 ps 0.5
