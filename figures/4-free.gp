# Three trials of a membrane without threshold, in their band; its autocorrelation with theory.
height = 6.5
gap_x = 2.2
load "figures/style.gp"
set multiplot
set xlabel time_ms
eval cell(1, 1, 1, 2)
set xrange [0:200]
set xtics 50
set ytics 1
eval y_label(potential_mV)
plot data."free.tsv" index 0 using 1:4:5 with filledcurves lc rgb "#DDDDDD", \
  for [k=1:3] "" index k-1 using 1:2 with lines lt k lw 1 dt solid
eval cell(1, 1, 2, 2)
set xlabel lag_ms
set xrange [0:120]
set xtics 30
set yrange [-0.1:1.02]
set ytics 0, 0.5
eval y_label(word_autocorrelation)
plot data."autocorrelation.tsv" using 1:3 @theory, \
  "" using 1:2 with points lt 1 pt 7 ps 0.4
unset multiplot
