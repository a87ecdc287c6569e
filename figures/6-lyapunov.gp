# The gap between two neighbouring trials against time, with the slope of the exponent; the exponent against sigma.
height = 7
gap_x = 2.0
margin_left = 1.9
load "figures/style.gp"
gaps = data."two-trials.tsv"
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
plot for [k=0:2] gaps index k using 1:3 with lines lt 3-k lw 1.2, \
  gaps index 0 using 1:2 with points lt 3 pt 5 ps 0.5, \
  gaps index 1 using 1:2 with points lt 2 pt 9 ps 0.6, \
  gaps index 2 using 1:2 with points lt 1 pt 7 ps 0.5
unset logscale y
eval cell(1, 1, 2, 2)
set format y number
set xlabel word_sigma
set xrange [-0.04*wide:1.04*wide]
set xtics autofreq
set yrange [low:1.5]
set ytics autofreq
eval y_label(word_lambda)
plot 0 @reference, file using 1:($2-(2*$3)):(0):(2*(2*$3)) with vectors nohead lt 1 dt solid lw 0.9, \
  file using 1:2 with lines lt 1, file using 1:2 with points lt 1 pt 7 ps 0.4
unset multiplot
