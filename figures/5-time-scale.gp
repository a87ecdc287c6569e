# Precision and reliability against the time scale of the external noise, for two amplitudes.
height = 7
gap_x = 2.0
margin_top = 0.9
load "figures/style.gp"
file = data."time-scale.tsv"
stats file index 1 using 8 nooutput
strong = STATS_max
curves(y, e) = bars_of('file index 0', "0.98*$1", y, e, 2).", ".bars_of('file index 1', "1.02*$1", y, e, 1)
set multiplot
set logscale x
set xlabel word_tau
set xrange [0.85:30]
set xtics (num(1) 1, num(2) 2, num(5) 5, num(10) 10, num(25) 25)
eval cell(1, 1, 1, 2)
eval y_label(precision_ms)
set yrange [0:4.5]
set ytics 0, 1
set object 1 rectangle from 0.85, 1 to 30, 2 behind @area
set arrow 1 from 0.85, 3.5 to 30, 3.5 @refline
do for [k=1:2] { eval key(k, k, 3, 0.6*k-0.6, 1.09, word_sigma." = ".num(strong/k)." pA") }
eval "plot ".curves("$4", "$5")
eval cell(1, 1, 2, 2)
eval y_label(word_reliability)
set yrange [0:1.03]
set ytics 0, 0.2
eval "plot ".curves("$2", "$3")
unset multiplot
