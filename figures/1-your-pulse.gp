# The pulse proposed in the answer to the question on the paper's Figure 1A.
height = 4
margin_left = 2.1
load "figures/style.gp"
file = data."your-pulse.tsv"
set xlabel time_ms
eval y_label(current_pA)
stats file using 1 nooutput
set xrange [0:ceil(STATS_max)]
stats file using 2 nooutput
span = abs(STATS_max) > abs(STATS_min) ? abs(STATS_max) : abs(STATS_min)
if (span == 0) {
  span = 1
  set label 1 word_nothing at graph 0.5, 0.5 center textcolor rgb grey
}
unit = 10**floor(log10(span))
set ytics span > 5*unit ? 5*unit : unit
set yrange [(STATS_min < 0 ? 1.1*STATS_min : 0):(STATS_max > 0 ? 1.2*STATS_max : 0.4*span)]
plot file using 1:2 with steps lt 1
