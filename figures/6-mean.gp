# The Lyapunov exponent and the reliability against the mean current, for three amplitudes of the noise.
height = 7
gap_x = 2.0
margin_top = 0.9
load "figures/style.gp"
file = data."mean.tsv"
do for [k=0:2] { stats file index k using 6 nooutput name sprintf("S%d", k) }
array amount[3] = [S0_max, S1_max, S2_max]
stats file using 2 nooutput
low = STATS_min < -36 ? STATS_min : -36
curves(y, e) = bars_of('file index 0', "$1-2", y, e, 3).", ".bars_of('file index 1', "$1", y, e, 2) \
  .", ".bars_of('file index 2', "$1+2", y, e, 1)
set multiplot
set xlabel word_mean
set xrange [122:308]
set xtics 150, 50
eval cell(1, 1, 1, 2)
set yrange [low:2]
set ytics autofreq
eval y_label(word_lambda)
do for [k=1:3] { eval key(k, 4-k, 3, 0.6*k-0.6, 1.09, word_sigma." = ".num(amount[k])." pA") }
eval "plot ".curves("$2", "2*$3")
eval cell(1, 1, 2, 2)
set yrange [0:1.03]
set ytics 0, 0.2
eval y_label(word_reliability)
eval "plot ".curves("$4", "2*$5")
unset multiplot
