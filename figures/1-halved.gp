# One impulse at ever smaller steps: with its height kept, then with its charge kept.
height = 6.5
load "figures/style.gp"
file = data."halved.tsv"
stats file using ($3/1000) nooutput
blocks = int(STATS_blank)                  # one for each step
span = abs(STATS_max) > abs(STATS_min) ? abs(STATS_max) : abs(STATS_min)
none = span == 0
if (none) { span = 1 }
unit = 10**floor(log10(span))
array line[7] = [1, 2, 3, 4, 5, 6, 1]
set multiplot
set xlabel time_ms
low = STATS_min < 0 ? 1.2*STATS_min : 0
high = STATS_max > 0 ? 1.2*STATS_max : 0.3*span
set ytics span > 5*unit ? 2*unit : unit
stats file using 1 nooutput
set xrange [STATS_min:STATS_max]
set xtics STATS_max - STATS_min > 8 ? 10 : 1
array step[7]
do for [k=1:(none ? 0 : blocks)] {
  stats file using 1 every ::0:k-1:1:k-1 nooutput
  step[k] = real(sprintf("%.3g", STATS_max - STATS_min))
}
eval cell(1, 1, 1, 2)
eval y_label(current_nA)
set label 1 word_height_kept at graph 0.04, 0.95
if (none) { set label 100 word_nothing at graph 0.5, 0.5 center textcolor rgb grey }
do for [k=1:(none ? 0 : blocks)] { eval key(k, line[k], 1, 0.52, 0.95-0.1*k, num(step[k])." ms") }
set yrange [low:high]
plot for [k=1:blocks] file using 1:($2/1000) every :::k-1::k-1 with steps lt line[k]
eval cell(1, 1, 2, 2)
set label 1 word_charge_kept at graph 0.04, 0.95
if (none) { set label 100 word_nothing at graph 0.5, 0.5 center textcolor rgb grey }
set yrange [low:high]
plot for [k=1:blocks] file using 1:($3/1000) every :::k-1::k-1 with steps lt line[k]
unset multiplot
