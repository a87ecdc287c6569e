# The pulse proposed in the answer to the question on the paper's Figure 1A.
height = 5
load "figures/style.gp"
set xlabel time_ms
eval y_label(current_pA)
stats data."your-pulse.tsv" using 1 nooutput
set xrange [0:ceil(STATS_max)]
stats data."your-pulse.tsv" using 2 nooutput
set yrange [(STATS_min < 0 ? STATS_min : 0):(STATS_max > 0 ? 1.2*STATS_max : 1)]
plot data."your-pulse.tsv" using 1:2 with steps lt 1
