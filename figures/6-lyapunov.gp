# The gap between two neighbouring trials against time, with the slope of the exponent; the exponent against sigma.
height = 7
gap_x = 2.0
margin_left = 1.9
margin_top = 0.9
load "figures/style.gp"
gaps = data."two-trials.tsv"
array amount[3]
do for [k=1:3] { stats data."mean.tsv" index k-1 using 6 nooutput; amount[k] = STATS_max }
file = data."exponent.tsv"
stats file using 1 nooutput
wide = STATS_max > 0 ? STATS_max : 1
stats file using 2 nooutput
low = STATS_min < -22 ? 5*floor(STATS_min/5) : -22
set multiplot
eval cell(1, 1, 1, 2)
set xlabel time_ms
set xrange [0:1050]
set xtics 0, 250
set logscale y
set yrange [1e-12:1]
set format y power
set ytics 1e-12, 1000, 1
eval y_label(word_gap)
do for [k=1:3] { eval key(k, 4-k, 3, 0.6*k-0.6, 1.09, sigma." = ".num(amount[k])." pA") }
plot for [k=0:2] gaps index k using 1:3 with lines lt 3-k lw 1.2, \
  for [k=0:2] gaps index k using 1:2 with points lt 3-k pt marker(3-k) ps 0.5
unset logscale y
eval cell(1, 1, 2, 2)
set format y number
set xlabel word_sigma
set xrange [-0.04*wide:1.04*wide]
set xtics autofreq
set yrange [low:1.5]
set ytics autofreq
eval y_label(word_lambda)
eval "plot 0 @reference, ".bars_of('file', "$1", "$2", "2*$3", 1)
unset multiplot
