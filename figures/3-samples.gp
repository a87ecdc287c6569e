# Two noises of equal mean, standard deviation and characteristic time.
width = 11.8
height = 5.5
load "figures/style.gp"
stats data."samples.tsv" using 2:3 nooutput
most = STATS_max_x > STATS_max_y ? STATS_max_x : STATS_max_y
most = -STATS_min_x > most ? -STATS_min_x : most
most = -STATS_min_y > most ? -STATS_min_y : most
if (most == 0) { most = 1 }
stats data."samples.tsv" using 1 nooutput
set multiplot
set xrange [0:STATS_max]
set yrange [-1.1*most:1.35*most]
set ytics tic(2.4*most)
eval panel(1, 2)
eval y_label(current_pA)
set label 1 word_ou at graph 0.99, 0.93 right textcolor lt 1
plot 0 @reference, data."samples.tsv" using 1:2 with lines lt 1 lw 1.5
eval panel(2, 2)
set xlabel time_ms
eval y_label(current_pA)
set label 1 word_alpha at graph 0.99, 0.93 right textcolor lt 2
plot 0 @reference, data."samples.tsv" using 1:3 with lines lt 2 lw 1.5 dt solid
unset multiplot
