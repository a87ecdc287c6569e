# The student's settings: the current of one trial, and the response.
width = 11.8
height = 5.5
load "figures/style.gp"
stats data."frame.tsv" using 1 nooutput
T = STATS_max
stats data."frame.tsv" using 3 nooutput
V_th = STATS_max
stats data."frame.tsv" using 4 nooutput
V_r = STATS_max
stats data."yours.tsv" using 2:3 nooutput
low = STATS_min_x
high = STATS_max_x
if (low == high) { low = low - 1; high = high + 1 }
V_low = (STATS_min_y < V_r ? STATS_min_y : V_r) - 12
set multiplot
set xrange [0:T]
eval panel(1, 2)
set yrange [low:high]
set ytics tic(high-low)
eval y_label(current_pA)
plot 0 @reference, data."yours.tsv" using 1:2 with lines lt 1 lw 1
eval panel(2, 2)
eval y_label(potential_mV)
set xlabel time_ms
set yrange [V_low:V_th+90]
eval levels(V_r, V_th, V_th + 90 - V_low)
if (rows(data."yours-spikes.tsv")) {
  plot V_th @reference, data."yours.tsv" using 1:3 with lines lt 1 lw 1, \
    data."yours-spikes.tsv" using 1:(V_th):(0):(83) @spike lw 1
} else {
  set label 9 no_spike at graph 0.5, first V_th+45 center
  plot V_th @reference, data."yours.tsv" using 1:3 with lines lt 1 lw 1
}
unset multiplot
