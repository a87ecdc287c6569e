# Measured and theoretical autocorrelation of both noises.
height = 6.5
load "figures/style.gp"
set xlabel word_lag
eval y_label(word_correlation)
set yrange [-0.1:1.05]
set label 1 word_alpha at 6.2, 0.52 textcolor lt 2
set label 2 word_ou at 0.3, 0.08 textcolor lt 1
plot 0 @reference, data."autocorrelation.tsv" using 1:3 @theory, "" using 1:5 @theory, \
  "" using 1:2 with points lt 1 pt 7 ps 0.45, "" using 1:4 with points lt 2 pt 4 ps 0.55
