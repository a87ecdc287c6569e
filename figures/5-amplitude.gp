# Reliability, and Schreiber's measure, against the amplitude of the external noise, for three internal noises.
height = 7.5
gap_x = 2.0
margin_top = 0.9
load "figures/style.gp"
file = data."amplitude.tsv"
array strength[3] = [0.2, 0.5, 1]
curves(y, e) = bars_of('file index 0', "$1-0.7", y, e, 1).", ".bars_of('file index 1', "$1", y, e, 2) \
  .", ".bars_of('file index 2', "$1+0.7", y, e, 3)
set multiplot
set xlabel word_sigma
set xrange [-4:104]
set xtics 0, 25
set yrange [0:1.03]
set ytics 0, 0.2
eval cell(1, 1, 1, 2)
eval y_label(word_reliability)
set object 1 rectangle from -3.2, 0.02 to -1.6, 0.43 behind fillcolor rgb grey fillstyle solid noborder
set object 2 rectangle from 101.6, 0.93 to 103.2, 1 behind fillcolor rgb grey fillstyle solid noborder
do for [k=1:3] { eval key(k, k, 3, 0.68*k-0.68, 1.08, sigma_V_symbol." = ".num(strength[k])." mV") }
eval "plot ".curves("$2", "$3")
eval cell(1, 1, 2, 2)
eval y_label(word_schreiber)
eval "plot ".curves("$6", "$7")
unset multiplot
