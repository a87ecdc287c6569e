# The f-I curve: simulation, formula, formula without refractory period, rheobase.
height = 7.5
load "figures/style.gp"
stats data."fi-theory.tsv" using 4 name "rh" nooutput
set xlabel current_pA
set xrange [100:400]
set yrange [0:60]
eval y_label(rate_Hz)
set arrow from rh_max, graph 0 to rh_max, graph 1 @refline
set label 1 word_rheobase at rh_max+4, 55 left textcolor rgb grey
set label 2 without_rest at 300, 47 right textcolor rgb "black"
set label 3 with_rest at 330, 38 left textcolor lt 1
plot data."fi-theory.tsv" using 1:3 @theory, \
  data."fi-theory.tsv" using 1:2 with lines lt 1, \
  data."fi.tsv" using 1:2 with points lt 2 pt 7 ps 0.5
