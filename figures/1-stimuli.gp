# The three stimuli of the course, each with its own scale of current.
height = 9
load "figures/style.gp"
file = data."stimuli.tsv"
scale(n) = sprintf("stats file using %d nooutput; _top = STATS_max > 0 ? STATS_max : 1; ", n) \
  ."set yrange [(STATS_min < 0 ? STATS_min : 0):1.4*_top]; set ytics 10**floor(log10(_top))"
set multiplot
stats file using 1 nooutput
set xrange [0:ceil(STATS_max)]
eval panel(1, 3)
eval scale(2)
set label 1 word_spike at graph 0.015, 0.9
plot file using 1:2 with impulses lt 1
eval panel(2, 3)
eval y_label(current_pA)
eval scale(3)
set label 1 word_pulse at graph 0.015, 0.9
plot file using 1:3 with steps lt 1
eval panel(3, 3)
set xlabel time_ms
eval scale(4)
set label 1 word_sinusoid at graph 0.015, 0.9
plot file using 1:4 with lines lt 1
unset multiplot
