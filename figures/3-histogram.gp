# Histogram of both noises in units of sigma, with the Gaussian density.
height = 6
load "figures/style.gp"
set xlabel word_x
eval y_label(word_density)
set yrange [0:0.5]
set ytics 0.1
set xrange [-4:4]
set label 1 word_ou at -3.9, 0.47 textcolor lt 1
set label 2 word_alpha at -3.9, 0.425 textcolor lt 2
set label 3 word_gauss at -3.9, 0.38
plot data."histogram.tsv" using 1:2 with points lt 1 pt 7 ps 0.4, \
  "" using 1:3 with points lt 2 pt 4 ps 0.55, "" using 1:4 @theory
