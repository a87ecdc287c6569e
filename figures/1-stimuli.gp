# The three stimuli of the course, each with its own scale of current.
height = 8
margin_left = 2.1
load "figures/style.gp"
file = data."stimuli.tsv"
largest(a, b) = abs(a) > abs(b) ? abs(a) : abs(b)
tic(span) = (_unit = 10**floor(log10(span)), span > 5*_unit ? 5*_unit : _unit)
scale(n) = sprintf("set yrange [*:*]; stats file using %d nooutput; _span = largest(STATS_min, STATS_max); ", n) \
  ."_none = _span == 0; if (_none) { _span = 1 }; set ytics tic(_span); " \
  ."set yrange [(STATS_min < 0 ? 1.1*STATS_min : 0):(STATS_max > 0 ? 1.4*STATS_max : 0.4*_span)]; " \
  ."if (_none) { set label 2 word_nothing at graph 0.5, 0.5 center textcolor rgb grey }"
set multiplot
stats file using 1 nooutput
set xrange [0:ceil(STATS_max)]
eval panel(1, 3)
eval scale(2)
set label 1 word_impulse at graph 0.015, 0.9
plot file using 1:2 with impulses lt 1
eval panel(2, 3)
eval scale(3)
eval y_label(current_pA)
set label 1 word_pulse at graph 0.015, 0.9
plot file using 1:3 with steps lt 1
eval panel(3, 3)
set xlabel time_ms
eval scale(4)
set label 1 word_sinusoid at graph 0.015, 0.9
plot file using 1:4 with lines lt 1
unset multiplot
