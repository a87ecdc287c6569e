# Reliability against the time scale of the noise, holding the current's spread or the potential's.
height = 6.5
margin_top = 0.9
load "figures/style.gp"
file = data."optimum.tsv"
set logscale x
set xlabel word_tau
set xrange [0.4:130]
set xtics (num(0.5) 0.5, num(1) 1, num(3) 3, num(10) 10, num(30) 30, num(100) 100)
set yrange [0:1.03]
set ytics 0, 0.2
eval y_label(word_reliability)
eval key(1, 1, 3, 0, 1.09, word_hold_current)
eval key(2, 2, 3, 0.5, 1.09, word_hold_potential)
eval "plot ".bars_of('file index 0', "0.985*$1", "$2", "2*$3", 1).", ".bars_of('file index 1', "1.015*$1", "$2", "2*$3", 2)
