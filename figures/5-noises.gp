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
set object 1 rectangle from 0, 0.91 to 1, 1 behind @area
set label 1 word_paper at 0.06, 0.955 left textcolor rgb frame
plot file index 2 using 1:2 with points lt 1 pt 7 ps 0.4
eval cell(1, 1, 2, 2)
set xlabel word_reliability
set xrange [0:1.03]
set yrange [0:1.03]
set xtics 0, 0.2
eval y_label(word_schreiber)
eval key(1, 1, 2, 0.03, 0.95, sigma)
eval key(2, 2, 2, 0.03, 0.86, sigma."/4")
eval key(3, 3, 2, 0.03, 0.77, sigma." = ".num(0))
plot for [k=0:2] file index k using 2:3 with points lt 3-k pt marker(3-k) ps 0.45
unset multiplot
