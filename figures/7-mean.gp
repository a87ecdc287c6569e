# Reliability against the mean current, for the neuron of the book and that with adaptation.
height = 7.5
load "figures/style.gp"
set xlabel mean_pA
eval y_label(word_reliability)
set xrange [90:315]
set yrange [0:1]
set xtics 50
set ytics 0.2
file = data."mean.tsv"
eval key(1, 1, 2, 0.03, 0.78, word_book)
eval key(2, 2, 2, 0.03, 0.70, word_richer)
eval key(3, 5, 1, 0.03, 0.62, word_frozen)
eval key(4, 6, 1, 0.03, 0.54, word_constant)
plot file index 0 using 1:2:3 with yerrorlines lt 1 dt solid pt 7 ps 0.6, file index 1 using 1:2:3 with yerrorlines lt 2 dt solid pt 5 ps 0.6, \
  file index 0 using 1:4:5 with yerrorlines lt 1 dt (6, 4) pt 6 ps 0.6, file index 1 using 1:4:5 with yerrorlines lt 2 dt (6, 4) pt 4 ps 0.6
