# Two noises of equal mean, standard deviation and characteristic time.
height = 6.5
load "figures/style.gp"
set multiplot
set xrange [0:150]
set yrange [-320:320]
set ytics 200
eval panel(1, 2)
eval y_label(current_pA)
set label 1 word_ou at graph 0.99, 0.95 right textcolor lt 1
plot 0 @reference, data."samples.tsv" using 1:2 with lines lt 1 lw 1.5
eval panel(2, 2)
set xlabel time_ms
eval y_label(current_pA)
set label 1 word_alpha at graph 0.99, 0.95 right textcolor lt 2
plot 0 @reference, data."samples.tsv" using 1:3 with lines lt 2 lw 1.5 dt solid
unset multiplot
