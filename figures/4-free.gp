# Three trials of a membrane without threshold, in their band; its autocorrelation with theory.
height = 6
gap_x = 2.2
margin_left = 1.95
load "figures/style.gp"
file = data."free.tsv"
stats file using 4 name "low" nooutput
stats file using 5 name "high" nooutput
middle = (low_min + high_max)/2
reach = high_max > low_min ? 1.6*(high_max - low_min) : 1
set multiplot
set xlabel time_ms
eval cell(1, 1, 1, 2)
set xrange [0:200]
set xtics 50
set yrange [middle-reach:middle+reach]
eval y_label(potential_mV)
plot file index 0 using 1:4:5 with filledcurves lc rgb band, \
  for [k=1:3] "" index k-1 using 1:2 with lines lt k lw 1 dt solid
eval cell(1, 1, 2, 2)
set xlabel lag_ms
set xrange [0:120]
set xtics 30
set yrange [-0.1:1.02]
set ytics 0, 0.5
eval y_label(word_autocorrelation)
if (rows(data."autocorrelation.tsv") > 0) {
  plot data."autocorrelation.tsv" using 1:3 @theory, \
    "" using 1:2 with points lt 1 pt 7 ps 0.4
} else {
  set label 9 no_noise at graph 0.5, 0.5 center
  plot 0 @reference
}
unset multiplot
