# The Lyapunov exponent and the reliability against the mean current, for three amplitudes of the noise.
height = 7
gap_x = 2.0
load "figures/style.gp"
file = data."mean.tsv"
do for [k=0:2] { stats file index k using 6 nooutput name sprintf("S%d", k) }
array amount[3] = [S0_max, S1_max, S2_max]
stats file using 2 nooutput
low = STATS_min < -36 ? STATS_min : -36
set multiplot
set xlabel word_mean
set xrange [122:308]
set xtics 150, 50
eval cell(1, 1, 1, 2)
set yrange [low:2]
set ytics autofreq
eval y_label(word_lambda)
do for [k=0:2] { set label k+1 word_sigma." = ".num(amount[k+1])." pA" at 215, -17-5*k left textcolor lt 3-k }
plot for [k=0:2] file index k using ($1+2*(k-1)):($2-(2*$3)):(0):(2*(2*$3)) with vectors nohead lt 3-k dt solid lw 0.9, \
  for [k=0:2] file index k using ($1+2*(k-1)):2 with lines lt 3-k, \
  for [k=0:2] file index k using ($1+2*(k-1)):2 with points lt 3-k pt 7 ps 0.3
eval cell(1, 1, 2, 2)
set yrange [0:1.03]
set ytics 0, 0.2
eval y_label(word_reliability)
plot for [k=0:2] file index k using ($1+2*(k-1)):($4-(2*$5)):(0):(2*(2*$5)) with vectors nohead lt 3-k dt solid lw 0.9, \
  for [k=0:2] file index k using ($1+2*(k-1)):4 with lines lt 3-k, \
  for [k=0:2] file index k using ($1+2*(k-1)):4 with points lt 3-k pt 7 ps 0.3
unset multiplot
