# Standard deviation against time over many realisations: a bad start and a stationary one.
width = 11.8
height = 5
load "figures/style.gp"
stats data."start.tsv" using 4 nooutput
most = STATS_max > 0 ? STATS_max : 1
stats data."start.tsv" using 1 nooutput
set xlabel time_ms
eval y_label(word_sd)
set xrange [0:STATS_max]
set yrange [0:1.25*most]
set label 1 word_exact at graph 0.97, graph 0.93 right textcolor lt 1
set label 2 word_course at graph 0.14, graph 0.42 textcolor lt 2
plot data."start.tsv" using 1:4 with lines lt 1, "" using 1:2 with lines lt 2 dt solid, "" using 1:3 @theory, "" using 1:5 @theory
