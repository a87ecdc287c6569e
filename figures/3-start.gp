# Standard deviation against time over a thousand trials: a bad start and a stationary one.
height = 6
load "figures/style.gp"
set xlabel time_ms
eval y_label(word_sd)
set xrange [0:150]
set yrange [0:110]
set ytics 20
set label 1 word_exact at graph 0.97, graph 0.90 right textcolor lt 1
set label 2 word_course at graph 0.14, graph 0.45 textcolor lt 2
plot data."start.tsv" using 1:4 with lines lt 1, "" using 1:2 with lines lt 2 dt solid, "" using 1:3 @theory, "" using 1:5 @theory
