# One point for each frozen noise: reliability against precision, with the paper's best blocks; Schreiber's
# measure against reliability, in three conditions.
height = 7
gap_x = 2.0
load "figures/style.gp"
file = data."noises.tsv"
stats file index 2 using ($1 < 1e5 ? $1 : 3) nooutput
wide = STATS_max > 3 ? ceil(STATS_max) : 3
stats file index 2 using 2 nooutput
low = STATS_min > 0.6 ? 0.6 : floor(5*STATS_min)/5
set multiplot
eval cell(1, 1, 1, 2)
set xlabel precision_ms
set xrange [0:wide]
set xtics 0, 1
set yrange [low:1.03]
set ytics 0, (low == 0.6 ? 0.1 : 0.2)
eval y_label(word_reliability)
set object 1 rectangle from 0, 0.91 to 1, 1 behind fillcolor rgb "#DDDDDD" fillstyle solid noborder
set label 1 word_paper at 0.06, 0.955 left textcolor rgb dark
plot file index 2 using 1:2 with points lt 1 pt 7 ps 0.4
eval cell(1, 1, 2, 2)
set xlabel word_reliability
set xrange [0:1.03]
set yrange [0:1.03]
set xtics 0, 0.2
eval y_label(word_schreiber)
plot file index 0 using 2:3 with points lt 3 pt 4 ps 0.5, \
  file index 1 using 2:3 with points lt 2 pt 9 ps 0.5, \
  file index 2 using 2:3 with points lt 1 pt 7 ps 0.4
unset multiplot
