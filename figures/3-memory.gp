# Histogram of both noises with the Gaussian density (left); their autocorrelation, measured and theoretical (right).
height = 6
gap_x = 1.9
load "figures/style.gp"
set multiplot
eval cell(1, 1, 1, 2)
set xlabel word_x
eval y_label(word_density)
set yrange [0:0.56]
set ytics 0.1
set xrange [-4:4]
eval key(1, 1, 2, 0.02, 0.95, word_ou)
eval key(2, 2, 2, 0.02, 0.85, word_alpha)
plot data."histogram.tsv" using 1:2 with points lt 1 pt 7 ps 0.35, \
  "" using 1:3 with points lt 2 pt 5 ps 0.4, "" using 1:4 @theory
eval cell(1, 1, 2, 2)
set xlabel word_lag
eval y_label(word_correlation)
set xrange [0:8]
set yrange [-0.1:1.05]
set ytics 0.5
set label 1 word_alpha at 1.7, 0.62 textcolor lt 2
set label 2 word_ou at 0.15, 0.05 textcolor lt 1
plot 0 @reference, data."autocorrelation.tsv" using 1:3 @theory, "" using 1:5 @theory, \
  "" using 1:2 with points lt 1 pt 7 ps 0.4, "" using 1:4 with points lt 2 pt 5 ps 0.4
unset multiplot
